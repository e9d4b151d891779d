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

    /// <summary>The best vacancies without their reasons, best first; none where the job seeker gave too few skills.</summary>
    public ImmutableArray<RankedVacancy> Best(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, _searches.Tables.Policy) is not null
            ? []
            : _searches.Run(_snapshot, jobSeeker, count, alsoRefused: false, search =>
                search.Admitted.Sorted().Select(one => new RankedVacancy(new VacancyId(one.Id), one.Value, one.Order)).ToImmutableArray());

    /// <summary>The best vacancies with their reasons, best first; none where the job seeker gave too few skills.</summary>
    public ImmutableArray<Match> Search(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, _searches.Tables.Policy) is not null
            ? []
            : _searches.Run(_snapshot, jobSeeker, count, alsoRefused: false, search => Told(jobSeeker, search));

    /// <summary>
    /// What <see cref="MatchEngine.Rank"/> says of all vacancies: the best with their reasons, all that conditions hide, and those that state
    /// too little.
    /// </summary>
    public Ranking Rank(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, _searches.Tables.Policy) is { } abstained
            ? new Ranking([], [], [], abstained)
            : _searches.Run(_snapshot, jobSeeker, count, alsoRefused: true, search => new Ranking(
                Told(jobSeeker, search),
                [.. HiddenOnes(jobSeeker, search)],
                [.. WithoutDemands().Order()],
                Abstained: null));

    /// <summary>The same as <see cref="Rank"/>, with only counts of what is not among the best: what a list shows, at the price of a search.</summary>
    public RankingPage Page(JobSeeker jobSeeker, int count) =>
        Abstention.For(jobSeeker, _searches.Tables.Policy) is { } abstained
            ? new RankingPage([], [.. new int[Enum.GetValues<ConditionKind>().Length]], WithoutDemands: 0, abstained)
            : _searches.RunCounting(_snapshot, jobSeeker, count, search => new RankingPage(
                Told(jobSeeker, search),
                [.. search.Hidden],
                _snapshot.Views.Sum(view => view.Count - Bits.Count(view.LiveAndScorable)),
                Abstained: null));

    /// <summary>All that would be shown and all that only conditions hide, best first and without reasons: to be counted and cut into pages.</summary>
    public SortedVacancies Sort(JobSeeker jobSeeker) => Abstention.For(jobSeeker, _searches.Tables.Policy) is { } abstained
        ? new SortedVacancies([], [], abstained)
        : _searches.Run(_snapshot, jobSeeker, int.MaxValue, alsoRefused: true, search =>
            new SortedVacancies(Bare(search.Admitted), Bare(search.Refused), Abstained: null));

    /// <summary>
    /// The vacancies that one more skill may make fit well and that no condition hides, and some that fit well already: of these
    /// <see cref="Ladder.LearnNext"/> says what it says of all.
    /// </summary>
    public ImmutableArray<VacancyId> OneSkillFromFitting(JobSeeker jobSeeker) => Abstention.For(jobSeeker, _searches.Tables.Policy) is not null
        ? []
        : _searches.Run(search => search.OneSkillFromFitting(_snapshot, jobSeeker).Select(id => new VacancyId(id)).ToImmutableArray());

    private static ImmutableArray<RankedVacancy> Bare(TopList list) =>
        [.. list.Sorted().Select(one => new RankedVacancy(new VacancyId(one.Id), one.Value, one.Order))];

    private IEnumerable<VacancyId> WithoutDemands() => _snapshot.Views
        .SelectMany(view => view.Unscorable().Select(document => new VacancyId(view.Segment.IdOf(document))));

    private ImmutableArray<Match> Told(JobSeeker jobSeeker, VacancySearch search)
    {
        var profile = Profile.Of(jobSeeker, _searches.Tables.Taxonomy, _searches.Tables.Policy);
        using var fingerprints = new JobSeekerFingerprint(jobSeeker, _searches.Tables.Taxonomy, _searches.Tables.Policy);
        return [.. search.Admitted.Sorted().Select(one =>
        {
            var vacancy = _snapshot.Views[one.Segment].Segment.Read(one.Document);
            var conditions = HardCondition.AllFor(jobSeeker, vacancy, _searches.Tables.Policy);
            var score = Score.For(profile, vacancy, _searches.Tables.Policy);
            return Match.Of(score, conditions, fingerprints.With(vacancy), _searches.Tables.Policy);
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
        [.. HardCondition.AllFor(jobSeeker, vacancy, _searches.Tables.Policy).Where(condition => condition.Fails)];
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
