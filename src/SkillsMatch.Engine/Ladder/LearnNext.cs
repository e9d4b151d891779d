using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Ladder;

/// <summary>Leer dit eerst: one skill that, learnt on its own, lifts vacancies over the "Past goed" line.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Unlocks">
/// The vacancies it lifts over the line, by id; at least one of them asks for it, the others for something near it. Scoring again with the
/// skill proves each.
/// </param>
/// <param name="Nearness">How near the person comes to it now, 0 (nothing comes near) to 1.</param>
/// <param name="Usefulness">
/// Vacancies unlocked × a weight that rises with nearness from <see cref="LadderPolicy.StrangeSkillWeight"/> to 1.
/// </param>
public sealed record LearnNext(SkillId Skill, ImmutableArray<VacancyId> Unlocks, double Nearness, double Usefulness)
{
    /// <summary>The skills to learn first, most useful first, equal ones by id; of vacancies that no condition hides.</summary>
    public static ImmutableArray<LearnNext> For(
        JobSeeker jobSeeker, IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, LadderPolicy policy)
    {
        if (Abstention.For(jobSeeker, policy.Match) is not null)
            return [];

        var profile = Profile.Of(jobSeeker, taxonomy, policy.Match);
        var below = VacanciesBelowTheLine.For(profile, vacancies, policy.Match);
        return
        [
            .. below.MissedSkills
                .Select(skill => Of(skill, below.LiftedBy(skill), profile, policy))
                .Where(one => !one.Unlocks.IsEmpty)
                .OrderByDescending(one => one.Usefulness)
                .ThenBy(one => one.Skill)
                .Take(policy.LearnNextShown),
        ];
    }

    private static LearnNext Of(SkillId skill, ImmutableArray<VacancyId> unlocks, Profile profile, LadderPolicy policy)
    {
        var nearness = profile.GraspOf(new SkillDemand(skill, Importance.Essential), policy.Match)?.Closeness ?? 0;
        var weight = policy.StrangeSkillWeight + (1 - policy.StrangeSkillWeight) * nearness;
        return new LearnNext(skill, unlocks, nearness, unlocks.Length * weight);
    }
}
