using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching;

/// <summary>
/// Licences and certificates that stand in the way. They give no points, yet without them nothing else helps; among what is missed
/// each counts as an essential demand of weight 1 would.
/// </summary>
internal static class MissedCredentials
{
    /// <summary>What one vacancy requires and the person lacks.</summary>
    public static IEnumerable<MissedSkill> Of(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy) =>
        CredentialCondition.For(jobSeeker, vacancy).Missing.Select(skill => new MissedSkill(skill, policy.EssentialPoints, 1));

    /// <summary>What keeps vacancies away that fit otherwise, well or partly.</summary>
    public static IEnumerable<MissedSkill> In(Ranking ranking, MatchPolicy policy) => ranking.HiddenBy(ConditionKind.Credential)
        .Where(one => one.Value >= policy.Words.PartlyFrom)
        .SelectMany(one => one.Failing.OfType<CredentialCondition>().SelectMany(condition => condition.Missing))
        .CountBy(skill => skill)
        .Select(one => new MissedSkill(one.Key, policy.EssentialPoints * one.Value, one.Value));

    /// <summary>
    /// Skills and credentials missed for which a course can be looked for, each once, the points added up. Ways of working that fit
    /// any work ("nauwkeurig werken") are left out: nobody takes a course in another trade to learn those.
    /// </summary>
    public static IEnumerable<MissedSkill> Joined(
        IEnumerable<MissedSkill> skills, IEnumerable<MissedSkill> credentials, TaxonomySnapshot taxonomy) => skills.Concat(credentials)
        .Where(one => taxonomy.Skills[one.Skill.Value].Kind is not SkillKind.Transversal)
        .GroupBy(one => one.Skill, (skill, all) => all.Aggregate((sum, one) =>
            new MissedSkill(skill, sum.Points + one.Points, sum.Demands + one.Demands)));
}
