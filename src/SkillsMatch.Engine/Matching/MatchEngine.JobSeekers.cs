using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

public static partial class MatchEngine
{
    /// <summary>Ranks job seekers for one vacancy: the same score and the same conditions, read from the other side.</summary>
    public static JobSeekerRanking RankJobSeekers(
        Vacancy vacancy, IEnumerable<JobSeeker> jobSeekers, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        if (Abstention.For(vacancy, policy) is { } abstained)
            return new JobSeekerRanking([], [], [], abstained);

        var asked = vacancy.Demands.Select(demand => demand.Skill).ToHashSet();
        var bySufficient = jobSeekers.ToLookup(one => Abstention.For(one, policy) is null);
        var scored = bySufficient[true]
            .Select(one => (
                JobSeeker: one,
                Checked: new CheckedVacancy(vacancy, HardCondition.AllFor(one, vacancy, policy)),
                Score: SkillsOnly(Profile.Of(one, taxonomy, policy, asked), vacancy, policy)))
            .Where(one => one.Score.Value >= policy.LowestScoreShown)
            .OrderByDescending(one => one.Score.Value)
            .ThenBy(one => one.Score.JobSeeker) // equal scores never swap places between two runs
            .ToLookup(one => one.Checked.Failing.Any());

        var matches = scored[false]
            .Take(policy.MatchesShown)
            .Select(one => Match.Of(one.Score, one.JobSeeker, one.Checked, taxonomy, policy));
        var filteredOut = scored[true].Select(one => Filtered((one.Score, one.Checked)));
        var withTooFewSkills = bySufficient[false].Select(one => one.Id).Order();
        return new JobSeekerRanking([.. matches], [.. filteredOut], [.. withTooFewSkills], Abstained: null);
    }

    // What a person wishes for is between that person and the service: an employer must not see it, nor be able to infer it from the order.
    internal static Score SkillsOnly(Profile profile, Vacancy vacancy, MatchPolicy policy) =>
        Score.For(profile, vacancy, policy) with { Preferences = [] };
}
