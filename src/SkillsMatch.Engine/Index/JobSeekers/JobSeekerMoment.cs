using System.Collections.Concurrent;
using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>
/// The job seekers of an index at one moment. Any number of threads may search, also while the index changes; none of them waits, and none
/// of them sees the change.
/// </summary>
public sealed class JobSeekerMoment
{
    private readonly JobSeekerSearches _searches;
    private readonly Snapshot<JobSeekerSegment> _snapshot;

    internal JobSeekerMoment(JobSeekerSearches searches, Snapshot<JobSeekerSegment> snapshot) =>
        (_searches, _snapshot) = (searches, snapshot);

    /// <summary>How many job seekers there are.</summary>
    public int Count => _snapshot.Count;

    /// <summary>The best job seekers without the reasons, best first; none where the vacancy states too little.</summary>
    public ImmutableArray<RankedJobSeeker> Best(Vacancy vacancy, int count) => Abstention.For(vacancy, _searches.Tables.Policy) is not null
        ? []
        : _searches.Run(_snapshot, vacancy, count, alsoRefused: false, search =>
            search.Admitted.Sorted().Select(one => new RankedJobSeeker(new JobSeekerId(one.Id), one.Value)).ToImmutableArray());

    /// <summary>The best job seekers with the reasons, best first; none where the vacancy states too little.</summary>
    public ImmutableArray<Match> Search(Vacancy vacancy, int count) => Abstention.For(vacancy, _searches.Tables.Policy) is not null
        ? []
        : _searches.Run(_snapshot, vacancy, count, alsoRefused: false, search => Told(vacancy, Read(search.Admitted.Sorted())));

    /// <summary>What <see cref="MatchEngine.RankJobSeekers"/> says of all job seekers.</summary>
    public JobSeekerRanking Rank(Vacancy vacancy, int count) => Abstention.For(vacancy, _searches.Tables.Policy) is { } abstained
        ? new JobSeekerRanking([], [], [], abstained)
        : _searches.Run(_snapshot, vacancy, count, alsoRefused: true, search => new JobSeekerRanking(
            Told(vacancy, Read(search.Admitted.Sorted())),
            Hidden(vacancy, search),
            [.. WithTooFewSkills().Order()],
            Abstained: null));

    /// <summary>
    /// The same as <see cref="Rank"/>, with only a count of those whom conditions keep out. The facts of those shown come from whoever has
    /// them at hand: reading them back from the index takes longer than finding who they are.
    /// </summary>
    public JobSeekerPage Page(Vacancy vacancy, int count, Func<JobSeekerId, JobSeeker> factsOf) =>
        Abstention.For(vacancy, _searches.Tables.Policy) is { } abstained
            ? new JobSeekerPage([], FilteredOut: 0, abstained)
            : _searches.Run(_snapshot, vacancy, count, alsoRefused: true, search => new JobSeekerPage(
                Told(vacancy, search.Admitted.Sorted().Select(one => factsOf(new JobSeekerId(one.Id)))),
                search.Refused.Count,
                Abstained: null));

    private IEnumerable<JobSeekerId> WithTooFewSkills() => _snapshot.Views
        .SelectMany(view => view.Unscorable().Select(document => new JobSeekerId(view.Segment.IdOf(document))));

    private ImmutableArray<Match> Told(Vacancy vacancy, IEnumerable<JobSeeker> jobSeekers) =>
        [.. jobSeekers.Select(jobSeeker =>
        {
            var conditions = HardCondition.AllFor(jobSeeker, vacancy, _searches.Tables.Policy);
            var score = MatchEngine.SkillsOnly(Profile.Of(jobSeeker, _searches.Tables.Taxonomy, _searches.Tables.Policy), vacancy, _searches.Tables.Policy);
            return Match.Of(score, jobSeeker, new CheckedVacancy(vacancy, conditions), _searches.Tables.Taxonomy, _searches.Tables.Policy);
        })];

    private ImmutableArray<FilteredMatch> Hidden(Vacancy vacancy, JobSeekerSearch search)
    {
        var refused = search.Refused.Sorted();
        return [.. Read(refused).Zip(refused, (jobSeeker, one) =>
        {
            var failing = HardCondition.AllFor(jobSeeker, vacancy, _searches.Tables.Policy).Where(condition => condition.Fails);
            return new FilteredMatch(jobSeeker.Id, vacancy.Id, one.Value, [.. failing]);
        })];
    }

    // Segment by segment, as a segment reads many at once for little more than one.
    private JobSeeker[] Read(Ranked[] ranked)
    {
        var read = new JobSeeker[ranked.Length];
        foreach (var ofSegment in Enumerable.Range(0, read.Length).GroupBy(place => ranked[place].Segment))
        {
            int[] places = [.. ofSegment];
            var facts = _snapshot.Views[ofSegment.Key].Segment.Read(Array.ConvertAll(places, place => ranked[place].Document));
            for (var one = 0; one < places.Length; one++)
                read[places[one]] = facts[one];
        }
        return read;
    }
}

/// <summary>Memory to search with, used again by whoever searches next.</summary>
internal sealed class JobSeekerSearches(JobSeekerTables tables)
{
    private readonly Kernel _kernel = Kernel.For(tables.Shape.Instructions);
    private readonly ConcurrentBag<JobSeekerSearch> _idle = [];

    public JobSeekerTables Tables => tables;

    public T Run<T>(
        Snapshot<JobSeekerSegment> snapshot, Vacancy vacancy, int count, bool alsoRefused, Func<JobSeekerSearch, T> told)
    {
        if (!_idle.TryTake(out var search))
            search = new JobSeekerSearch(tables, _kernel);
        search.Run(snapshot, vacancy, count, alsoRefused);
        var answer = told(search);
        _idle.Add(search); // after an exception it is left to the garbage collector: nobody knows what state it is in
        return answer;
    }
}
