using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Evaluation.Texts;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Evaluation.Everyday;

/// <summary>Measures whether everyday words lead to the right occupation.</summary>
public static class EverydayEvaluation
{
    private const int Places = 3;

    /// <summary>Asks every question of the search that people use, of the encoder alone, and of BM25 and character TF-IDF.</summary>
    /// <param name="pairs">The questions.</param>
    /// <param name="occupations">What can be found.</param>
    /// <param name="encoder">The model.</param>
    /// <param name="name">The id by which the pairs call an occupation.</param>
    /// <param name="search">The search that people use: the first so many occupations for a question.</param>
    public static EverydayReport Run(
        ImmutableArray<EverydayPair> pairs, ImmutableArray<VocabularyOccupation> occupations, SkillEncoder encoder,
        Func<OccupationId, string> name, Func<string, int, IEnumerable<OccupationId>> search)
    {
        string[] labels = [.. occupations.SelectMany(one => one.Labels).Select(label => label.Text)];
        OccupationId[] owners = [.. occupations.SelectMany(one => one.Labels.Select(_ => one.Id))];
        return new EverydayReport(
            encoder.ModelId,
            pairs.Count(one => one.Split == GoldSplit.Dev),
            pairs.Count(one => one.Split == GoldSplit.Test),
            [
                Outcome("search", asked => search(asked, Places)),
                Outcome("encoder", Best(new EncoderScorer(encoder, labels), owners)),
                Outcome("bm25", Best(new Bm25Scorer(labels), owners)),
                Outcome("charTfIdf", Best(new CharTfIdfScorer(labels), owners)),
            ]);

        EverydayOutcome Outcome(string system, Func<string, IEnumerable<OccupationId>> ask)
        {
            var answers = pairs.ToDictionary(pair => pair, pair => ask(pair.Asked).Take(Places).Select(name).ToArray());
            return new EverydayOutcome(system, Scores(answers, GoldSplit.Dev), Scores(answers, GoldSplit.Test))
            {
                DevMisses = [.. answers.Where(one => one.Key.Split == GoldSplit.Dev && !one.Value.Any(one.Key.Right.Contains)).Select(one => $"{one.Key.Asked} → {string.Join(", ", one.Value)}")],
            };
        }
    }

    /// <summary>Each occupation by its best label; those that share nothing with the question are left out.</summary>
    private static Func<string, IEnumerable<OccupationId>> Best(IFormScorer scorer, OccupationId[] owners) => asked =>
    {
        var scores = new float[owners.Length];
        scorer.Score(asked, scores);
        return owners.Index().Where(one => scores[one.Index] > 0)
            .OrderByDescending(one => scores[one.Index]).ThenBy(one => one.Index)
            .Select(one => one.Item)
            .Distinct();
    };

    private static EverydayScores Scores(Dictionary<EverydayPair, string[]> answers, GoldSplit split)
    {
        var half = answers.Where(one => one.Key.Split == split).ToArray();
        return half.Length == 0 ? new EverydayScores(0, 0) : new EverydayScores(
            half.Average(one => one.Value.Take(1).Any(one.Key.Right.Contains) ? 1.0 : 0), half.Average(one => one.Value.Any(one.Key.Right.Contains) ? 1.0 : 0));
    }
}
