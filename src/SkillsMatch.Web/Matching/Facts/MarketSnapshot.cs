using System.Collections.Frozen;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Training;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>An open vacancy as lists show it; its text is read when somebody opens it.</summary>
internal sealed record VacancyEntry(
    Guid Id, string Title, string Employer, bool IsFictitious, string? PlaceName, string? MunicipalityCode, DateOnly PostedOn, DateOnly? ClosesOn, Vacancy Fact);

/// <summary>A training offer as lists show it.</summary>
internal sealed record TrainingEntry(
    Guid Id, string Name, string Provider, TrainingKind Kind, string Delivery, string? PlaceName, string? SubsidyScheme, string? EntryText, string? Crebo,
    int? Capacity, TrainingOffer Fact);

/// <summary>All open vacancies and all training offers at one generation, in memory, immutable, for all threads.</summary>
internal sealed record MarketSnapshot(
    long Generation, FrozenDictionary<Guid, VacancyEntry> Vacancies, FrozenDictionary<Guid, TrainingEntry> TrainingOffers,
    FrozenDictionary<string, PlaceRow> Places, FrozenDictionary<string, MunicipalityRow> Municipalities)
{
    private MarketIndex? _index;

    /// <summary>The facts of all open vacancies, by id.</summary>
    public IReadOnlyList<Vacancy> VacancyFacts { get; } = [.. Vacancies.Values.OrderBy(one => one.Id).Select(one => one.Fact)];

    /// <summary>The fast way to the vacancies that fit one person.</summary>
    public MarketIndex Index => _index ??= new MarketIndex(VacancyFacts);

    /// <summary>The facts of all training offers, by id.</summary>
    public IReadOnlyList<TrainingOffer> TrainingFacts { get; } = [.. TrainingOffers.Values.OrderBy(one => one.Id).Select(one => one.Fact)];

    /// <summary>Licences and certificates that open vacancies require, the most required first.</summary>
    public IReadOnlyList<SkillId> Credentials { get; } = [.. Vacancies.Values.SelectMany(one => one.Fact.RequiredCredentials)
        .CountBy(one => one).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Select(one => one.Key)];

    private FrozenDictionary<SkillId, int> Asked { get; } = Vacancies.Values.SelectMany(one => one.Fact.Demands.Select(demand => demand.Skill)).CountBy(one => one).ToFrozenDictionary();

    /// <summary>In how many open vacancies a skill is asked, as essential or desirable.</summary>
    public int AskedIn(SkillId skill) => Asked.GetValueOrDefault(skill);

    /// <summary>The PC4 area as the engine knows it; null where it is not given or not known here.</summary>
    public Place? PlaceAt(string? pc4) => pc4 is not null && Places.TryGetValue(pc4, out var place) ? place.ToFact() : null;
}
