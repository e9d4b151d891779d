using System.Numerics;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>
/// Looks at every combination of at most 16 options and keeps those of which no other is at least as short and as cheap.
/// Options are bits: a combination is a number, and "one of these is in it" is a single AND.
/// </summary>
internal sealed class ExactRoutes
{
    private readonly List<RouteOption> _options;
    private readonly int[] _teachersOf;
    private readonly int[][] _openersOf;

    private ExactRoutes(List<RouteOption> options, IReadOnlyCollection<SkillId> needed)
    {
        _options = options;
        _teachersOf = [.. needed.Select(Teachers)];
        _openersOf = [.. options.Select(Openers)];
    }

    /// <summary>The best combinations, shortest first. Every skill needed can be taught by the options.</summary>
    public static List<List<RouteOption>> For(List<RouteOption> options, IReadOnlyCollection<SkillId> needed)
    {
        var search = new ExactRoutes(options, needed);
        var front = new List<(int Set, int Weeks, decimal Euros)>();
        for (var set = 0; set < 1 << options.Count; set++)
        {
            if (Array.TrueForAll(search._teachersOf, teachers => (teachers & set) != 0) && search.CanBeTakenInSomeOrder(set))
                Keep(front, (set, search.Of(set).Sum(one => one.Offer.Weeks), search.Of(set).Sum(one => one.Offer.CostAfterSubsidy)));
        }
        return [.. front.OrderBy(one => one.Weeks).Select(one => search.Of(one.Set).ToList())];
    }

    private static void Keep(List<(int Set, int Weeks, decimal Euros)> front, (int Set, int Weeks, decimal Euros) found)
    {
        if (front.Exists(one => IsAsGood(one, found)))
            return;
        front.RemoveAll(one => IsAsGood(found, one));
        front.Add(found);
    }

    // Between equals the one with fewer offers, then the one found first: options are in order of id.
    private static bool IsAsGood((int Set, int Weeks, decimal Euros) one, (int Set, int Weeks, decimal Euros) other) =>
        one.Weeks <= other.Weeks && one.Euros <= other.Euros
        && ((one.Weeks, one.Euros) != (other.Weeks, other.Euros)
            || (BitOperations.PopCount((uint)one.Set), one.Set).CompareTo((BitOperations.PopCount((uint)other.Set), other.Set)) < 0);

    private bool CanBeTakenInSomeOrder(int set)
    {
        var (taken, before) = (0, -1);
        while (taken != before)
        {
            before = taken;
            for (var place = 0; place < _options.Count; place++)
            {
                var isWaiting = (set & ~taken & (1 << place)) != 0;
                if (isWaiting && Array.TrueForAll(_openersOf[place], openers => (openers & before) != 0))
                    taken |= 1 << place;
            }
        }
        return taken == set;
    }

    private IEnumerable<RouteOption> Of(int set) => _options.Where((_, place) => (set & (1 << place)) != 0);

    private int Teachers(SkillId skill) => Mask(one => one.Teaches.Contains(skill));

    private int[] Openers(RouteOption option)
    {
        var skills = option.Needs.Select(Teachers);
        return option.NeedsLevel == 0 ? [.. skills] : [.. skills, Mask(one => one.GivesLevel >= option.NeedsLevel)];
    }

    private int Mask(Predicate<RouteOption> holds)
    {
        var mask = 0;
        for (var place = 0; place < _options.Count; place++)
            mask |= holds(_options[place]) ? 1 << place : 0;
        return mask;
    }
}
