using System.Collections.Concurrent;
using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>Vacancies for one job seeker, without reasons.</summary>
/// <param name="Shown">What nothing hides, best first.</param>
/// <param name="Hidden">What only conditions hide, best first.</param>
/// <param name="Abstained">Why nothing is scored; null: there was enough to go on.</param>
public sealed record SortedVacancies(ImmutableArray<RankedVacancy> Shown, ImmutableArray<RankedVacancy> Hidden, Abstention? Abstained);

/// <summary>
/// The vacancies of an index at one moment. Any number of threads may search, also while the index changes; none of them waits, and none of
/// them sees the change.
/// </summary>
public sealed class VacancyMoment
{
    private readonly VacancySearches _searches;
    private readonly Snapshot<VacancySegment> _snapshot;

    internal VacancyMoment(VacancySearches searches, Snapshot<VacancySegment> snapshot) => (_searches, _snapshot) = (searches, snapshot);

    /// <summary>How many vacancies there are.</summary>
    public int Count => _snapshot.Count;

    internal Snapshot<VacancySegment> Snapshot => _snapshot;

    internal VacancyTables Tables => _searches.Tables;

    private MatchPolicy Policy => Tables.Policy;

    /// <summary>The best vacancies without their reasons, best first; none where the job seeker gave too few skills.</summary>
    /// <param name="learned">What was learned from judgements of others; null: the plain order.</param>
    public ImmutableArray<RankedVacancy> Best(JobSeeker jobSeeker, int count, LearnedOrder? learned = null) =>
        Abstention.For(jobSeeker, Policy) is not null
            ? []
            : _searches.Run(_snapshot, jobSeeker, Wanted(count, learned), alsoRefused: false, search =>
                Bare(InOrder(jobSeeker, search.Admitted, count, learned)));

    /// <summary>The best vacancies with their reasons, best first; none where the job seeker gave too few skills.</summary>
    public ImmutableArray<Match> Search(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, Policy) is not null
            ? []
            : _searches.Run(_snapshot, jobSeeker, count, alsoRefused: false, search => Told(jobSeeker, search.Admitted.Sorted()));

    /// <summary>
    /// What <see cref="MatchEngine.Rank"/> says of all vacancies: the best with their reasons, all that conditions hide, and those that state
    /// too little.
    /// </summary>
    public Ranking Rank(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, Policy) is { } abstained
            ? new Ranking([], [], [], abstained)
            : _searches.Run(_snapshot, jobSeeker, count, alsoRefused: true, search => new Ranking(
                Told(jobSeeker, search.Admitted.Sorted()),
                [.. HiddenOnes(jobSeeker, search)],
                [.. WithoutDemands().Order()],
                Abstained: null));

    /// <summary>
    /// The same as <see cref="MatchEngine.Rank"/>, with only counts of what is not among the best: what a list shows, at the price of a search.
    /// </summary>
    /// <param name="learned">What was learned from judgements of others; null: the plain order.</param>
    public RankingPage Page(JobSeeker jobSeeker, int count, LearnedOrder? learned = null) =>
        Abstention.For(jobSeeker, Policy) is { } abstained
            ? new RankingPage([], [.. new int[Enum.GetValues<ConditionKind>().Length]], FilteredOut: 0, WithoutDemands: 0, abstained)
            : _searches.RunCounting(_snapshot, jobSeeker, Wanted(count, learned), search => new RankingPage(
                Told(jobSeeker, InOrder(jobSeeker, search.Admitted, count, learned), learned),
                [.. search.Hidden.Counts],
                search.Hidden.All,
                _snapshot.Views.Sum(view => view.Count - Bits.Count(view.LiveAndScorable)),
                Abstained: null));

    /// <summary>All that would be shown and all that only conditions hide, best first and without reasons: to be counted and cut into pages.</summary>
    /// <param name="learned">What was learned from judgements of others, for what is shown; null: the plain order.</param>
    public SortedVacancies Sort(JobSeeker jobSeeker, LearnedOrder? learned = null) => Abstention.For(jobSeeker, Policy) is { } abstained
        ? new SortedVacancies([], [], abstained)
        : _searches.Run(_snapshot, jobSeeker, int.MaxValue, alsoRefused: true, search =>
            new SortedVacancies(Bare(InOrder(jobSeeker, search.Admitted, int.MaxValue, learned)), Bare(search.Refused.Sorted()), Abstained: null));

    /// <summary>
    /// The vacancies that one more skill may make fit well and that no condition hides, and some that fit well already: of these
    /// <see cref="Ladder.LearnNext"/> says what it says of all.
    /// </summary>
    public ImmutableArray<VacancyId> OneSkillFromFitting(JobSeeker jobSeeker) => Abstention.For(jobSeeker, Policy) is not null
        ? []
        : _searches.Run(search => search.OneSkillFromFitting(_snapshot, jobSeeker).Select(id => new VacancyId(id)).ToImmutableArray());

    private static ImmutableArray<RankedVacancy> Bare(Ranked[] sorted) =>
        [.. sorted.Select(one => new RankedVacancy(new VacancyId(one.Id), one.Value, one.Order))];

    // What was learned may lift any of them: all are wanted, to be looked at from the best on.
    private static int Wanted(int count, LearnedOrder? learned) => learned is null ? count : int.MaxValue;

    // A shift is bounded, so the first that cannot reach the last of the list even with the largest one ends it: those after it cannot either.
    private Ranked[] InOrder(JobSeeker jobSeeker, TopList plain, int count, LearnedOrder? learned)
    {
        var sorted = plain.Sorted();
        if (learned is null)
            return sorted;
        var (profile, list) = (ProfileOf(jobSeeker), new TopList());
        list.Empty(count);
        foreach (var one in sorted)
        {
            if (one.Order + Policy.LargestLearnedBonus < list.Line)
                break;
            list.Offer(one with { Order = Scored(profile, one, learned).Score.Order });
        }
        return list.Sorted();
    }

    private (Score Score, Vacancy Vacancy, ImmutableArray<HardCondition> Conditions) Scored(Profile profile, in Ranked one, LearnedOrder? learned)
    {
        var vacancy = _snapshot.Views[one.Segment].Segment.Read(one.Document);
        var conditions = HardCondition.AllFor(profile.JobSeeker, vacancy, Policy);
        return (Score.For(profile, vacancy, Policy).With(learned, conditions, Policy), vacancy, conditions);
    }

    private Profile ProfileOf(JobSeeker jobSeeker) => Profile.Of(jobSeeker, Tables.Taxonomy, Policy);

    private IEnumerable<VacancyId> WithoutDemands() => _snapshot.Views
        .SelectMany(view => view.Unscorable().Select(document => new VacancyId(view.Segment.IdOf(document))));

    private ImmutableArray<Match> Told(JobSeeker jobSeeker, Ranked[] sorted, LearnedOrder? learned = null)
    {
        var profile = ProfileOf(jobSeeker);
        using var fingerprints = new JobSeekerFingerprint(jobSeeker, Tables.Taxonomy, Policy);
        return [.. sorted.Select(one =>
        {
            var (score, vacancy, conditions) = Scored(profile, one, learned);
            return Match.Of(score, conditions, fingerprints.With(vacancy), Policy);
        })];
    }

    private IEnumerable<FilteredMatch> HiddenOnes(JobSeeker jobSeeker, VacancySearch search) => search.Refused
        .Sorted()
        .OrderByDescending(one => one.Order).ThenBy(one => one.Id) // as the plain path orders them: the score plays no part of its own
        .Select(one => new FilteredMatch(
            jobSeeker.Id,
            new VacancyId(one.Id),
            one.Value,
            Failing(jobSeeker, _snapshot.Views[one.Segment].Segment.Read(one.Document))));

    private ImmutableArray<HardCondition> Failing(JobSeeker jobSeeker, Vacancy vacancy) =>
        [.. HardCondition.AllFor(jobSeeker, vacancy, Policy).Where(condition => condition.Fails)];
}

/// <summary>Memory to search with, used again by whoever searches next.</summary>
internal sealed class VacancySearches(VacancyTables tables)
{
    private readonly Kernel _kernel = Kernel.For(tables.Shape.Instructions);
    private readonly ConcurrentBag<VacancySearch> _idle = [];

    public VacancyTables Tables => tables;

    public T Run<T>(Snapshot<VacancySegment> snapshot, JobSeeker jobSeeker, int count, bool alsoRefused, Func<VacancySearch, T> told) =>
        Run(search => search.Run(snapshot, jobSeeker, count, alsoRefused), told);

    public T RunCounting<T>(Snapshot<VacancySegment> snapshot, JobSeeker jobSeeker, int count, Func<VacancySearch, T> told) =>
        Run(search => search.RunCounting(snapshot, jobSeeker, count), told);

    public T Run<T>(Func<VacancySearch, T> told)
    {
        if (!_idle.TryTake(out var search))
            search = new VacancySearch(tables, _kernel);
        var answer = told(search);
        _idle.Add(search); // after an exception it is left to the garbage collector: nobody knows what state it is in
        return answer;
    }

    private T Run<T>(Action<VacancySearch> run, Func<VacancySearch, T> told) => Run(search =>
    {
        run(search);
        return told(search);
    });
}
