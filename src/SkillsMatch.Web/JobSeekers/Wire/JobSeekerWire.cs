using System.ComponentModel;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.JobSeekers.Wire;

/// <summary>Een vaardigheid, rijbewijs, certificaat of taal die iemand heeft.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Niveau">1 (met hulp) tot en met 4 (expert); null: niet gezegd.</param>
[DisplayName("VaardigheidVanWerkzoekende")]
public sealed record HeldSkillWire(SkillWire Vaardigheid, int? Niveau);

/// <summary>Werk dat iemand deed.</summary>
/// <param name="Beroep">Het beroep.</param>
/// <param name="Jaren">Hoeveel jaar; null: niet gezegd.</param>
[DisplayName("Werkervaring")]
public sealed record WorkWire(OccupationWire Beroep, int? Jaren);

/// <summary>Wat de dienst van een werkzoekende bewaart. Meer is er niet.</summary>
/// <param name="Id">Het pseudoniem.</param>
/// <param name="Vaardigheden">Wat iemand kan en heeft.</param>
/// <param name="Werkervaring">Wat iemand deed, het laatste eerst.</param>
/// <param name="Pc4">De vier cijfers van de postcode.</param>
/// <param name="Niveau">Hoogste NLQF-niveau.</param>
/// <param name="Uren">Uren per week.</param>
/// <param name="Vervoermiddel">Hoe iemand reist.</param>
/// <param name="ReistijdMaximaal">Langste reis in minuten, enkele reis.</param>
/// <param name="Ploegendienst">Of werken in ploegen mag.</param>
/// <param name="BeschikbaarVanaf">Eerste dag waarop iemand kan beginnen.</param>
/// <param name="GewenstBeroep">Werk dat iemand graag wil doen.</param>
/// <param name="LoonMinimaal">Laagste gewenste loon, bruto euro's per maand.</param>
/// <param name="ZichtbaarVoorWerkgevers">Of werkgevers het profiel als pseudoniem mogen zien.</param>
/// <param name="GewijzigdOp">Wanneer het profiel het laatst veranderde.</param>
/// <param name="BewaardTot">Na deze dag wordt het profiel gewist, tenzij het eerder wijzigt.</param>
[DisplayName("Werkzoekende")]
public sealed record JobSeekerWire(
    Guid Id, IReadOnlyList<HeldSkillWire> Vaardigheden, IReadOnlyList<WorkWire> Werkervaring, string? Pc4, int? Niveau, HoursWire? Uren,
    TravelMode? Vervoermiddel, int? ReistijdMaximaal, bool? Ploegendienst, DateOnly? BeschikbaarVanaf, OccupationWire? GewenstBeroep,
    decimal? LoonMinimaal, bool ZichtbaarVoorWerkgevers, DateTimeOffset GewijzigdOp, DateOnly? BewaardTot)
{
    internal static JobSeekerWire Example { get; } = new(
        Guid.Parse("0199f0a4-8c1e-7d0b-9a55-3f0d5a1c2b3e"), [new HeldSkillWire(SkillWire.Example, 3)], [new WorkWire(OccupationWire.Example, 6)], "3311", 2,
        new HoursWire(32, 40), TravelMode.Bicycle, 30, Ploegendienst: false, BeschikbaarVanaf: null, GewenstBeroep: null, LoonMinimaal: null,
        ZichtbaarVoorWerkgevers: true, new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero), new DateOnly(2027, 1, 31));

    internal static JobSeekerWire Of(JobSeekerRow row, TaxonomySnapshot taxonomy) => new(
        row.Id,
        [.. row.Skills.OrderBy(one => one.SkillId).Select(one => new HeldSkillWire(SkillWire.Of(taxonomy.Skills[one.SkillId]), one.Level))],
        [.. row.Work.OrderBy(one => one.Position).Select(one => new WorkWire(OccupationWire.Of(taxonomy.Occupations[one.OccupationId]), one.Years))],
        row.Pc4, row.Nlqf, row is { HoursMinimum: { } fewest, HoursMaximum: { } most } ? new HoursWire(fewest, most) : null,
        row.TravelMode, row.MaximumMinutes, row.AcceptsShiftWork, row.AvailableFrom,
        row.WishedOccupationId is { } wished ? OccupationWire.Of(taxonomy.Occupations[wished]) : null,
        row.LowestPay, row.VisibleToEmployers, row.ChangedAt, row.ExpiresOn);
}
