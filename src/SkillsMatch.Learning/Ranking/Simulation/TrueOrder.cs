using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking.Simulation;

/// <summary>Measures orders by the truth of the simulation.</summary>
internal sealed class TrueOrder
{
    private readonly List<ImmutableArray<SimulatedMatch>> _lists;
    private readonly MatchPolicy _policy;
    private readonly double _factor;
    private readonly double _offset;

    private TrueOrder(List<ImmutableArray<SimulatedMatch>> lists, MatchPolicy policy, double factor, double offset) =>
        (_lists, _policy, _factor, _offset) = (lists, policy, factor, offset);

    public static TrueOrder Of(List<ImmutableArray<SimulatedMatch>> lists, MatchPolicy policy)
    {
        var all = lists.SelectMany(list => list).ToList();
        var (plain, wanted) = (all.Average(one => one.Shown.PlainOrder), all.Average(one => one.ChanceWanted));
        var both = all.Sum(one => (one.Shown.PlainOrder - plain) * (one.ChanceWanted - wanted));
        var factor = both / all.Sum(one => Math.Pow(one.ChanceWanted - wanted, 2));
        return new TrueOrder(lists, policy, factor, plain - factor * wanted);
    }

    /// <summary>The order that somebody who knows the truth could give within the bound.</summary>
    public double WithinBound(SimulatedMatch one) => one.Shown.PlainOrder + Math.Clamp(
        _factor * one.ChanceWanted + _offset - one.Shown.PlainOrder, -_policy.LargestLearnedBonus, _policy.LargestLearnedBonus);

    /// <summary>Mean nDCG@10 of an order, the chance wanted as gain.</summary>
    public double Ndcg(Func<SimulatedMatch, double> order) => _lists.Average(list =>
        Gained(list.OrderByDescending(order).ThenBy(one => one.Shown.Place)) / Gained(list.OrderByDescending(one => one.ChanceWanted)));

    private static double Gained(IEnumerable<SimulatedMatch> ordered) =>
        ordered.Take(OrderGain.Depth).Select((one, at) => one.ChanceWanted / Math.Log2(at + 2)).Sum();
}
