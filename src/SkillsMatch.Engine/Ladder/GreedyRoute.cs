using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>
/// Chooses options one by one, each time the one with the lowest price per skill still needed (greedy weighted set cover,
/// Chvátal 1979), then drops what turned out not to be needed. Over n skills the price is at most H(n) times the least possible,
/// where no option has to be opened by another.
/// </summary>
internal sealed class GreedyRoute(List<RouteOption> options, IReadOnlyCollection<SkillId> needed, Func<RouteOption, decimal> price)
{
    /// <summary>H(n) where it is proven; null where some option has to be opened by another.</summary>
    public double? Factor => options.TrueForAll(one => one.IsOpen) ? Enumerable.Range(1, needed.Count).Sum(n => 1.0 / n) : null;

    /// <summary>The options chosen. Every skill needed can be taught by the options.</summary>
    public List<RouteOption> Choose()
    {
        var learner = new Learner();
        var (chosen, left) = (new List<RouteOption>(), options.ToList());
        while (!Covers(learner))
        {
            var next = Best(left.Where(learner.Admits), learner);
            learner.Take(next);
            chosen.Add(next);
            left.Remove(next);
        }
        return WithoutSuperfluous(chosen);
    }

    private RouteOption Best(IEnumerable<RouteOption> admitted, Learner learner) => admitted
        .Select(one => (Option: one, New: needed.Count(skill => one.Teaches.Contains(skill) && !learner.Has(skill))))
        .OrderByDescending(one => one.New > 0) // one that only opens the way is taken when nothing else is left
        .ThenBy(one => price(one.Option) / Math.Max(1, one.New))
        .ThenByDescending(one => one.New)
        .ThenBy(one => one.Option.Offer.Weeks)
        .ThenBy(one => one.Option.Offer.Id)
        .First().Option;

    // Dearest first, and again after each one dropped: what opened the way to it, or what it opened the way to, is superfluous then.
    private List<RouteOption> WithoutSuperfluous(List<RouteOption> chosen)
    {
        var left = chosen.OrderByDescending(price).ThenByDescending(one => one.Offer.Id).ToList();
        while (left.Find(one => CanDoWithout(one, left)) is { } superfluous)
            left.Remove(superfluous);
        return left;
    }

    private bool CanDoWithout(RouteOption option, List<RouteOption> chosen)
    {
        var learner = new Learner();
        learner.TakeAll(chosen.Where(one => one != option));
        return Covers(learner);
    }

    private bool Covers(Learner learner) => needed.All(learner.Has);
}
