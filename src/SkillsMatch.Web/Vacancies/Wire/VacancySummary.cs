using System.ComponentModel;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>Waar het werk of de opleiding is.</summary>
/// <param name="Pc4">De vier cijfers van de postcode.</param>
/// <param name="Plaats">Hoe de plaats heet.</param>
/// <param name="Gemeente">De CBS-code van de gemeente.</param>
[DisplayName("Locatie")]
public sealed record LocationWire(string Pc4, string Plaats, string? Gemeente)
{
    internal static LocationWire Example { get; } = new("3313", "Dordrecht", "GM0505");

    internal static LocationWire? Of(string? pc4, MarketSnapshot market) =>
        pc4 is not null && market.Places.TryGetValue(pc4, out var place) ? new LocationWire(place.Pc4, place.Name, place.MunicipalityCode) : null;
}

/// <summary>Een vacature in het kort.</summary>
/// <param name="Id">Het id.</param>
/// <param name="Titel">De titel zoals de werkgever die schreef.</param>
/// <param name="Werkgever">De werkgever.</param>
/// <param name="Verzonnen">Of de werkgever verzonnen is, voor de demonstratie.</param>
/// <param name="Beroep">Het beroep; null: niet herkend.</param>
/// <param name="Locatie">Waar het werk is; null: niet gezegd.</param>
/// <param name="Uren">Uren per week; null: niet gezegd.</param>
/// <param name="Loon">Bruto maandloon; null: niet gezegd.</param>
/// <param name="Contract">Het soort contract; null: niet gezegd.</param>
/// <param name="Ploegendienst">Of er in ploegen gewerkt wordt; null: niet gezegd.</param>
/// <param name="Status">Of er nog gereageerd kan worden.</param>
/// <param name="Plaatsingsdatum">Dag van plaatsing.</param>
/// <param name="Sluitingsdatum">Laatste dag om te reageren; null: tot de vacature gesloten wordt.</param>
/// <param name="Startdatum">Eerste werkdag; null: zo snel mogelijk.</param>
[DisplayName("Vacature")]
public sealed record VacancySummary(
    Guid Id, string Titel, string Werkgever, bool Verzonnen, OccupationWire? Beroep, LocationWire? Locatie, HoursWire? Uren, PayWire? Loon,
    ContractKind? Contract, bool? Ploegendienst, VacancyStatus Status, DateOnly Plaatsingsdatum, DateOnly? Sluitingsdatum, DateOnly? Startdatum)
{
    internal static VacancySummary Example { get; } = new(
        Guid.Parse("0199f0a4-9a77-7c11-8a20-6f3b1f0c4d55"), "Lasser MIG/MAG", "Staalbouw Voorbeeld", Verzonnen: true, OccupationWire.Example, LocationWire.Example,
        new HoursWire(32, 40), new PayWire(2600, 3400), ContractKind.Permanent, Ploegendienst: false, VacancyStatus.Open, new DateOnly(2026, 1, 31),
        Sluitingsdatum: null, Startdatum: null);

    /// <summary>Of a row whose employer is loaded.</summary>
    internal static VacancySummary Of(VacancyRow row, TaxonomySnapshot taxonomy, MarketSnapshot market) => new(
        row.Id, row.Title, row.Employer!.Name, row.Employer.IsFictitious, OccupationOf(row.OccupationId, taxonomy), LocationWire.Of(row.Pc4, market),
        row is { HoursMinimum: { } fewest, HoursMaximum: { } most } ? new HoursWire(fewest, most) : null,
        row is { PayMinimum: { } lowest, PayMaximum: { } highest } ? new PayWire(lowest, highest) : null,
        row.Contract, row.ShiftWork, row.Status, row.PostedOn, row.ClosesOn, row.StartsOn);

    /// <summary>Of an open vacancy in memory.</summary>
    internal static VacancySummary Of(VacancyEntry one, MarketSnapshot market, SharedParts parts) => new(
        one.Id, one.Title, one.Employer, one.IsFictitious, parts.Of(one.Fact.Occupation), LocationWire.Of(one.Fact.Place?.Pc4, market),
        HoursWire.Of(one.Fact.Hours), PayWire.Of(one.Fact.Pay), one.Fact.Contract, one.Fact.ShiftWork, VacancyStatus.Open, one.PostedOn, one.ClosesOn, one.Fact.StartsOn);

    private static OccupationWire? OccupationOf(int? id, TaxonomySnapshot taxonomy) =>
        id is { } known && taxonomy.Occupations.TryGetValue(known, out var occupation) ? OccupationWire.Of(occupation) : null;
}
