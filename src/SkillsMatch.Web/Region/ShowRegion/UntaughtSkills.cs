using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>Finds the skills in shortage that no training offer teaches.</summary>
internal static class UntaughtSkills
{
    /// <summary>
    /// A skill is in shortage where a vacancy for tight or very tight work asks it, and more vacancies ask it than people of the region have it.
    /// </summary>
    public static ImmutableArray<UntaughtSkill> Of(RegionFacts facts, RegionDemand demand, ImmutableArray<JobSeeker> jobSeekers)
    {
        var taught = facts.Market.TrainingFacts.SelectMany(offer => offer.Outcomes).ToHashSet();
        var having = jobSeekers.SelectMany(one => one.Skills.Select(held => held.Skill).Distinct()).CountBy(skill => skill).ToDictionary();
        return [.. demand.Skills.Where(skill => !taught.Contains(skill))
            .Select(skill => (Skill: skill, Vacancies: demand.VacanciesAsking(skill), InTightWork: demand.Asking(skill).Count(one => IsTight(one, facts)), Having: having.GetValueOrDefault(skill)))
            .Where(one => one.InTightWork > 0 && one.Vacancies > one.Having)
            .OrderByDescending(one => one.InTightWork).ThenByDescending(one => one.Vacancies).ThenBy(one => one.Skill)
            .Select(one => new UntaughtSkill(one.Skill, one.Vacancies, one.InTightWork, PeopleCount.Of(one.Having)))];
    }

    private static bool IsTight(VacancyEntry vacancy, RegionFacts facts) =>
        vacancy.Fact.Occupation is { } occupation && facts.Taxonomy.Occupations[occupation.Value].Fact.Tension is { } tension
        && new LabourMarketTension(tension).Class >= TensionClass.Tight;
}
