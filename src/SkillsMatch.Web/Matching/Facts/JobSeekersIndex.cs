using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.JobSeekers;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>The fast way from one vacancy to the job seekers of one moment.</summary>
internal sealed class JobSeekersIndex
{
    private readonly VisibleJobSeekers _people;
    private readonly IndexOfMoment<JobSeekerIndex, JobSeekerMoment> _index;

    public JobSeekersIndex(VisibleJobSeekers people) => (_people, _index) = (people, new(BuilderOf(people), index => index.Now));

    /// <summary>The index of people of whom these changed, came or went since <paramref name="before"/>.</summary>
    public JobSeekersIndex(VisibleJobSeekers people, JobSeekersIndex before, IReadOnlyCollection<Guid> changed) => (_people, _index) = (
        people,
        before._index.Next(BuilderOf(people), index => index.Change(
            changed.Select(people.ById.GetValueOrDefault).OfType<JobSeekerEntry>().Select(one => one.Fact),
            changed.Where(id => !people.ById.ContainsKey(id)).Select(id => new JobSeekerId(id)))));

    /// <summary>What <see cref="MatchEngine.RankJobSeekers"/> says of these job seekers, with the best <see cref="MatchPolicy.MatchesShown"/>.</summary>
    public JobSeekerPage Page(Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        _index.For(taxonomy, policy).Page(vacancy, Math.Min(policy.MatchesShown, Math.Max(1, _people.ById.Count)), id => _people.ById[id.Value].Fact);

    /// <summary>Builds it now if <paramref name="before"/> was built.</summary>
    public void BuildAs(JobSeekersIndex before) => _index.BuildAs(before._index);

    private static Func<SkillTaxonomy, MatchPolicy, JobSeekerIndex> BuilderOf(VisibleJobSeekers people) =>
        (taxonomy, policy) => JobSeekerIndex.Of(people.Facts, taxonomy, policy);
}
