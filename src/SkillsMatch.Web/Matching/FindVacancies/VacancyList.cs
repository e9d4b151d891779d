using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>What a person asks of the list.</summary>
/// <param name="Lifted">Conditions that may be broken.</param>
/// <param name="PermanentOnly">Whether temporary contracts are hidden; a contract that is not stated is not.</param>
/// <param name="Learned">What was learned from judgements of others; null: nothing, or the person switched it off.</param>
internal sealed record ListWishes(ImmutableArray<ConditionKind> Lifted, bool PermanentOnly, LearnedOrder? Learned)
{
    /// <summary>The list as it stands for whoever asks nothing special.</summary>
    public static ListWishes Usual(LearnedOrder? learned) => new([], PermanentOnly: false, learned);
}

/// <summary>The vacancies that fit, in the three parts of the page, with what each filter hides.</summary>
internal sealed class VacancyList
{
    private readonly FoundVacancies _found;
    private readonly ListWishes _wishes;
    private readonly MatchPolicy _policy;

    private VacancyList(JourneyFacts facts, ListWishes wishes, MatchPolicy policy)
    {
        JobSeeker = facts.JobSeeker ?? throw new ArgumentException("There is no profile to match.", nameof(facts));
        (_wishes, _policy) = (wishes, policy);
        _found = FoundVacancies.For(JobSeeker, facts, policy, wishes.Learned);
        var lines = _found.Lines.Concat(Lifted(facts))
            .OrderByDescending(line => line.Order).ThenByDescending(line => line.Value)
            .ThenBy(line => line.Vacancy.Id)
            .ToLookup(line => wishes.PermanentOnly && line.Vacancy.Fact.Contract is { } contract && contract != ContractKind.Permanent);
        HiddenAsTemporary = Fitting(lines[true]).Count();
        (Exactly, Wider, ALittle) = Parted(lines[false], facts);
        Contracts = Fitting(lines[false]).Count(line => line.Vacancy.Fact.Contract is { } contract && contract != ContractKind.Permanent);
    }

    public JobSeeker JobSeeker { get; }

    /// <summary>Why nothing is scored; null: it is.</summary>
    public Abstention? Abstained => _found.Abstained;

    /// <summary>Precies dit werk: vacancies for an occupation the person worked in, that fit well or partly.</summary>
    public IReadOnlyList<VacancyLine> Exactly { get; }

    /// <summary>Breder gekeken: other vacancies that fit well or partly.</summary>
    public IReadOnlyList<VacancyLine> Wider { get; }

    /// <summary>What fits a little.</summary>
    public IReadOnlyList<VacancyLine> ALittle { get; }

    /// <summary>Fitting vacancies hidden because they are not permanent.</summary>
    public int HiddenAsTemporary { get; }

    /// <summary>Fitting vacancies shown that are not permanent: what that filter would hide.</summary>
    public int Contracts { get; }

    /// <summary>How many fit.</summary>
    public int Fits => Exactly.Count + Wider.Count;

    public static VacancyList For(JourneyFacts facts, ListWishes wishes, MatchPolicy policy) => new(facts, wishes, policy);

    /// <summary>The filters that mean something for this person: the condition was told, or hides something.</summary>
    public IEnumerable<ConditionFilter> Filters() => Enum.GetValues<ConditionKind>()
        .Select(kind => new ConditionFilter(kind, !_wishes.Lifted.Contains(kind), CountOf(kind)))
        .Where(filter => filter.Count > 0 || IsTold(filter.Kind));

    /// <summary>The part of the list that a vacancy stands in, best first; empty: it stands in none.</summary>
    public IReadOnlyList<Match> PartWith(Guid vacancyId) =>
        [.. new[] { Exactly, Wider, ALittle }.FirstOrDefault(part => part.Any(line => line.Vacancy.Id == vacancyId), []).Select(line => line.Match)];

    private int CountOf(ConditionKind kind) => _found.Hidden.Count(one => one.Value >= _policy.Words.PartlyFrom
        && one.Failing.Value.Contains(kind)
        && one.Failing.Value.All(failing => failing == kind || _wishes.Lifted.Contains(failing)));

    private bool IsTold(ConditionKind kind) => kind switch
    {
        ConditionKind.Travel => JobSeeker is { Home: not null, Travel: not null },
        ConditionKind.Hours => JobSeeker.Hours is not null,
        ConditionKind.ShiftWork => JobSeeker.AcceptsShiftWork == false,
        ConditionKind.StartDate => JobSeeker.AvailableFrom is not null,
        _ => false,
    };

    private IEnumerable<VacancyLine> Lifted(JourneyFacts facts) => _wishes.Lifted.IsEmpty ? [] : _found.Hidden
        .Where(one => one.Failing.Value.All(failing => _wishes.Lifted.Contains(failing)))
        .Select(one => VacancyLine.Of(
            one.Vacancy, MatchEngine.Explain(JobSeeker, one.Vacancy.Fact, facts.Taxonomy.ForEngine, _policy, _wishes.Learned).Match!));

    private static IEnumerable<VacancyLine> Fitting(IEnumerable<VacancyLine> lines) =>
        lines.Where(line => line.Fit is not Fit.ALittle);

    private (IReadOnlyList<VacancyLine> Exactly, IReadOnlyList<VacancyLine> Wider, IReadOnlyList<VacancyLine> ALittle) Parted(
        IEnumerable<VacancyLine> lines, JourneyFacts facts)
    {
        var byFit = lines.ToLookup(line => line.Fit is not Fit.ALittle);
        var byWork = byFit[true].ToLookup(line => IsOwnWork(line.Vacancy.Fact.Occupation, facts));
        return ([.. byWork[true]], [.. byWork[false]], [.. byFit[false]]);
    }

    private bool IsOwnWork(OccupationId? occupation, JourneyFacts facts) => occupation is { } known
        && (JobSeeker.Worked.Contains(known) || facts.Row?.WishedOccupationId == known.Value);
}
