using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>One thing a vacancy asks, with what it costs and where it can be learnt.</summary>
/// <param name="Skill">The skill or credential; null for the other conditions.</param>
/// <param name="Condition">The condition; null for skills that give points.</param>
/// <param name="Importance">How much a skill matters; null for conditions.</param>
/// <param name="More">How many more people would fit without it.</param>
/// <param name="Training">The quickest training that teaches it, then the cheapest; null: none, or nothing that can be taught.</param>
internal sealed record DemandLine(SkillId? Skill, ConditionKind? Condition, Importance? Importance, PeopleCount More, TrainingEntry? Training)
{
    /// <summary>All of a vacancy: numbers that may be shown first, the largest on top.</summary>
    public static IReadOnlyList<DemandLine> AllOf(VacancyReach reach, MarketSnapshot market)
    {
        var conditions = reach.Conditions.Select(one => new DemandLine(one.Credential, one.Kind, null, one.More, QuickestFor(one.Credential, market)));
        var demands = reach.Demands.Select(one => new DemandLine(one.Demand.Skill, null, one.Demand.Importance, one.More, QuickestFor(one.Demand.Skill, market)));
        return [.. conditions.Concat(demands).OrderByDescending(one => one.More.Shown ?? 0).ThenBy(one => one.Condition is null).ThenBy(one => one.Importance).ThenBy(one => one.Condition).ThenBy(one => one.Skill)];
    }

    private static TrainingEntry? QuickestFor(SkillId? skill, MarketSnapshot market) => skill is not { } known ? null : market.TrainingOffers.Values
        .Where(one => one.Fact.Outcomes.Contains(known))
        .OrderBy(one => one.Fact.Weeks * one.Fact.HoursPerWeek).ThenBy(one => one.Fact.CostAfterSubsidy).ThenBy(one => one.Id)
        .FirstOrDefault();
}
