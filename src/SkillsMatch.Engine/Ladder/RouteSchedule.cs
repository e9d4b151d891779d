using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>
/// Puts the options of a route in order and in time: each one after those that open it, the earliest start first, one at a time.
/// </summary>
internal static class RouteSchedule
{
    public static ImmutableArray<RouteLeg> Of(IEnumerable<RouteOption> options, IReadOnlyCollection<SkillId> needed, LadderStart start)
    {
        var (learner, waiting) = (new Learner(), options.ToList());
        var legs = ImmutableArray.CreateBuilder<RouteLeg>(waiting.Count);
        DateOnly? free = start.Today;
        while (waiting.Count > 0)
        {
            var next = waiting
                .Where(learner.Admits)
                .OrderBy(one => Start(one, free) ?? DateOnly.MaxValue)
                .ThenBy(one => one.Offer.Id)
                .First();
            var leg = Leg(next, Start(next, free), needed, learner, start);
            legs.Add(leg);
            learner.Take(next);
            waiting.Remove(next);
            free = leg.End?.AddDays(1);
        }
        return legs.MoveToImmutable();
    }

    private static DateOnly? Start(RouteOption option, DateOnly? free) => free is { } day ? option.Offer.NextStart(day) : null;

    private static RouteLeg Leg(RouteOption option, DateOnly? day, IReadOnlyCollection<SkillId> needed, Learner learner, LadderStart start)
    {
        var isKnown = option.Offer.EntryLevel is not { } entry || start.JobSeeker.Level is not null || learner.Level >= entry;
        return new RouteLeg(
            option.Offer,
            [.. needed.Where(one => option.Teaches.Contains(one) && !learner.Has(one)).Order()],
            isKnown ? ConditionOutcome.Met : ConditionOutcome.Unknown,
            day,
            day?.AddDays(7 * option.Offer.Weeks - 1));
    }
}
