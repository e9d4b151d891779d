using System.Collections.Frozen;
using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Training;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>An open vacancy as lists show it; its text is read when somebody opens it.</summary>
internal sealed record VacancyEntry(
    Guid Id, string Title, string Employer, bool IsFictitious, string? PlaceName, string? MunicipalityCode, DateOnly PostedOn, DateOnly? ClosesOn, Vacancy Fact,
    long Stamp);

/// <summary>A training offer as lists show it.</summary>
internal sealed record TrainingEntry(
    Guid Id, string Name, string Provider, TrainingKind Kind, string Delivery, string? PlaceName, string? SubsidyScheme, string? EntryText, string? Crebo,
    int? Capacity, TrainingOffer Fact, long Stamp);

/// <summary>PC4 areas and municipalities.</summary>
internal sealed record PlaceTable(FrozenDictionary<string, PlaceRow> Places, FrozenDictionary<string, MunicipalityRow> Municipalities)
{
    /// <summary>The PC4 area as the engine knows it; null where it is not given or not known here.</summary>
    public Place? At(string? pc4) => RowAt(pc4)?.ToFact();

    /// <summary>The same with its name and municipality.</summary>
    public PlaceRow? RowAt(string? pc4) => pc4 is null ? null : Places.GetValueOrDefault(pc4);
}

/// <summary>
/// All open vacancies and all training offers at one moment, in memory, immutable, for all threads. What is derived from them is made when somebody
/// first asks.
/// </summary>
internal sealed class MarketSnapshot
{
    private readonly Lazy<IReadOnlyList<Vacancy>> _vacancyFacts;
    private readonly Lazy<IReadOnlyList<TrainingOffer>> _trainingFacts;
    private readonly Lazy<IReadOnlyList<SkillId>> _credentials;
    private readonly Lazy<FrozenDictionary<SkillId, int>> _asked;

    public MarketSnapshot(
        long generation, ImmutableDictionary<Guid, VacancyEntry> vacancies, ImmutableDictionary<Guid, TrainingEntry> trainingOffers, PlaceTable places)
        : this(generation, vacancies, trainingOffers, places, market => new MarketIndex(market))
    {
    }

    private MarketSnapshot(
        long generation, ImmutableDictionary<Guid, VacancyEntry> vacancies, ImmutableDictionary<Guid, TrainingEntry> trainingOffers, PlaceTable places,
        Func<MarketSnapshot, MarketIndex> index)
    {
        (Generation, Vacancies, TrainingOffers, PlaceTable) = (generation, vacancies, trainingOffers, places);
        _vacancyFacts = new(() => [.. vacancies.Values.OrderBy(one => one.Id).Select(one => one.Fact)]);
        _trainingFacts = new(() => [.. trainingOffers.Values.OrderBy(one => one.Id).Select(one => one.Fact)]);
        _credentials = new(() => [.. vacancies.Values.SelectMany(one => one.Fact.RequiredCredentials)
            .CountBy(one => one).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Select(one => one.Key)]);
        _asked = new(() => vacancies.Values.SelectMany(one => one.Fact.Demands.Select(demand => demand.Skill)).CountBy(one => one).ToFrozenDictionary());
        Index = index(this);
    }

    /// <summary>Another for every other snapshot of this process.</summary>
    public long Generation { get; }

    public ImmutableDictionary<Guid, VacancyEntry> Vacancies { get; }

    public ImmutableDictionary<Guid, TrainingEntry> TrainingOffers { get; }

    /// <summary>Where everything can be.</summary>
    public PlaceTable PlaceTable { get; }

    public FrozenDictionary<string, PlaceRow> Places => PlaceTable.Places;

    public FrozenDictionary<string, MunicipalityRow> Municipalities => PlaceTable.Municipalities;

    /// <summary>The facts of all open vacancies, by id.</summary>
    public IReadOnlyList<Vacancy> VacancyFacts => _vacancyFacts.Value;

    /// <summary>The fast way to the vacancies that fit one person.</summary>
    public MarketIndex Index { get; }

    /// <summary>The facts of all training offers, by id.</summary>
    public IReadOnlyList<TrainingOffer> TrainingFacts => _trainingFacts.Value;

    /// <summary>Licences and certificates that open vacancies require, the most required first.</summary>
    public IReadOnlyList<SkillId> Credentials => _credentials.Value;

    /// <summary>In how many open vacancies a skill is asked, as essential or desirable.</summary>
    public int AskedIn(SkillId skill) => _asked.Value.GetValueOrDefault(skill);

    /// <summary>The market after these vacancies and offers changed, came or went; <paramref name="read"/> holds those that are there.</summary>
    public MarketSnapshot After(ChangedMarket read, IReadOnlyCollection<Guid> vacancies, IReadOnlyCollection<Guid> offers) => new(
        Generation + 1, With(Vacancies, read.Vacancies, vacancies), With(TrainingOffers, read.TrainingOffers, offers), PlaceTable,
        market => new MarketIndex(market, Index, vacancies));

    private static ImmutableDictionary<Guid, T> With<T>(ImmutableDictionary<Guid, T> all, IReadOnlyDictionary<Guid, T> read, IEnumerable<Guid> changed) =>
        all.RemoveRange(changed).AddRange(read);
}

/// <summary>What was read of a market.</summary>
internal sealed record ChangedMarket(IReadOnlyDictionary<Guid, VacancyEntry> Vacancies, IReadOnlyDictionary<Guid, TrainingEntry> TrainingOffers, PlaceTable Places);
