using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>The fast way from one vacancy to the job seekers of one moment.</summary>
internal sealed class JobSeekersIndex(IReadOnlyCollection<JobSeeker> jobSeekers)
{
    private readonly IndexOfMoment<JobSeekerIndex> _index = new((taxonomy, policy) => JobSeekerIndex.Of(jobSeekers, taxonomy, policy));

    /// <summary>What <see cref="MatchEngine.RankJobSeekers"/> says of these job seekers, with the best <see cref="MatchPolicy.MatchesShown"/>.</summary>
    public JobSeekerRanking Rank(Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        _index.For(taxonomy, policy).Rank(vacancy, Math.Min(policy.MatchesShown, Math.Max(1, jobSeekers.Count)));
}
