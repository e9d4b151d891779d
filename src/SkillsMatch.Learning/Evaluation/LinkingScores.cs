namespace SkillsMatch.Learning.Evaluation;

/// <summary>How well a system links titles, averaged over the queries; all 0 to 1, higher is better.</summary>
/// <param name="Mrr">Mean of 1 ÷ the place of the first right answer within 100; 0 for a query without one.</param>
/// <param name="A1">Share of queries with a right answer in the first place.</param>
/// <param name="A5">… among the first 5.</param>
/// <param name="A10">… among the first 10.</param>
/// <param name="R10">Share of a query's right answers that stand among the first 10.</param>
public sealed record LinkingScores(double Mrr, double A1, double A5, double A10, double R10)
{
    internal static LinkingScores Of(IReadOnlyList<QueryOutcome> outcomes) => new(
        outcomes.Average(one => one.First == 0 ? 0 : 1.0 / one.First),
        outcomes.Average(one => Within(one, 1)),
        outcomes.Average(one => Within(one, 5)),
        outcomes.Average(one => Within(one, 10)),
        outcomes.Average(one => one.Recall10));

    private static double Within(QueryOutcome outcome, int places) => outcome.First > 0 && outcome.First <= places ? 1 : 0;
}

/// <summary>What came of one query.</summary>
/// <param name="First">Place of the first right answer, 1 to 100; 0: none.</param>
/// <param name="Recall10">Share of the right answers among the first 10.</param>
internal sealed record QueryOutcome(int First, double Recall10)
{
    public static QueryOutcome Of(IReadOnlyList<string> ranking, HashSet<string> right)
    {
        var first = 0;
        for (var place = 1; place <= ranking.Count && first == 0; place++)
        {
            if (right.Contains(ranking[place - 1]))
                first = place;
        }

        return new(first, right.Count == 0 ? 0 : ranking.Take(10).Count(right.Contains) / (double)right.Count);
    }
}
