using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>The roltrap of one person: the steps from what that person can do now, most useful first.</summary>
/// <param name="Level">NLQF level climbed from, 1 to 8; null: unknown.</param>
/// <param name="Steps">Most useful first; equal ones by nearness, then by occupation.</param>
/// <param name="BestStep">The most useful step within the person's limits; null: none is.</param>
/// <param name="FastStep">The step within the person's limits that takes fewest weeks; null: none is.</param>
/// <param name="Abstained">Why there are no steps; null: there was enough to go on.</param>
public sealed record CareerLadder(
    int? Level, ImmutableArray<LadderStep> Steps, LadderStep? BestStep, LadderStep? FastStep, Abstention? Abstained)
{
    /// <summary>Builds the ladder. Pure: the same facts under the same policy give the same ladder.</summary>
    public static CareerLadder For(LadderStart start, LabourMarket market, LadderPolicy policy)
    {
        if (Abstention.For(start.JobSeeker, policy.Match) is { } abstained)
            return new CareerLadder(start.Level, [], null, null, abstained);

        ImmutableArray<LadderStep> steps =
        [
            .. NextOccupations.For(start, market, policy)
                .OrderByDescending(one => one.Usefulness)
                .ThenByDescending(one => one.Nearness)
                .ThenBy(one => one.Occupation.Id)
                .Take(policy.StepsShown)
                .Select(one => one.ToStep(new RouteFinder(start, RelevantOffers.For(one.Occupation, market.Offers, policy), policy))),
        ];

        var within = steps.Where(one => one.IsWithinLimits);
        return new CareerLadder(start.Level, steps, within.FirstOrDefault(), within.MinBy(one => one.FewestWeeks), Abstained: null);
    }
}
