using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// What a learned order gains over the plain one on judgements that it was not trained on: nDCG@10, each judgement weighing 1 ÷ propensity
/// of its place.
/// </summary>
/// <param name="Lists">Lists with a match that somebody wanted.</param>
/// <param name="Plain">nDCG@10 of the plain order.</param>
/// <param name="Learned">nDCG@10 with what was learned.</param>
/// <param name="StandardError">Of the difference.</param>
public sealed record OrderGain(int Lists, double Plain, double Learned, double StandardError)
{
    internal const int Depth = 10;

    /// <summary>Learned minus plain.</summary>
    public double Gain => Learned - Plain;

    /// <summary>Whether the gain lies at least so many standard errors above nothing.</summary>
    public bool IsSurely(double standardErrors) => Lists > 0 && Gain > 0 && Gain >= standardErrors * StandardError;

    internal static OrderGain Measure(LearnedRanking ranking, IEnumerable<FeedbackList> lists, PositionBias bias, MatchPolicy policy)
    {
        var wanted = lists.Where(list => list.Judgement.IsPositive)
            .Select(list => (Weight: bias.WeightAt(list.JudgedMatch.Place),
                Plain: Ndcg(list, match => match.PlainOrder), Learned: Ndcg(list, match => ranking.OrderOf(match, policy))))
            .ToList();
        if (wanted.Count == 0)
            return new OrderGain(0, 0, 0, 0);
        var weight = wanted.Sum(one => one.Weight);
        var plain = wanted.Sum(one => one.Weight * one.Plain) / weight;
        var learned = wanted.Sum(one => one.Weight * one.Learned) / weight;
        var variance = wanted.Sum(one => Math.Pow(one.Weight * (one.Learned - one.Plain - (learned - plain)), 2));
        return new OrderGain(wanted.Count, plain, learned, Math.Sqrt(variance) / weight);
    }

    // One match is wanted, so the ideal is 1.
    private static double Ndcg(FeedbackList list, Func<ShownMatch, double> order)
    {
        var (own, plain) = (order(list.JudgedMatch), list.JudgedMatch.PlainOrder);
        var place = 1 + list.Shown.Count(match => order(match) is var value
            && (value > own || (value == own && (match.PlainOrder, -match.Place).CompareTo((plain, -list.JudgedMatch.Place)) > 0)));
        return place <= Depth ? 1 / Math.Log2(place + 1) : 0;
    }
}
