using System.Collections.Immutable;
using System.Globalization;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>A ranking that trec_eval can read.</summary>
/// <param name="System">Name of the system, the last column.</param>
/// <param name="Rankings">Per query its id and the ranked forms.</param>
public sealed record TrecRun(string System, ImmutableArray<(string Query, (string Form, float Score)[] Ranking)> Rankings)
{
    /// <summary>Writes a line per query and form: query Q0 form place score system.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (var (query, ranking) in Rankings)
        {
            for (var place = 1; place <= ranking.Length; place++)
            {
                var (form, score) = ranking[place - 1];
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query} Q0 {form} {place} {score:R} {System}"));
            }
        }
    }
}
