using System.ComponentModel;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>Een vaardigheid die de vacature vraagt.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Belang">Of het werk niet zonder kan, of dat het helpt.</param>
/// <param name="Zin">De zin van de tekst waarin het staat; null: met de hand toegevoegd.</param>
[DisplayName("GevraagdeVaardigheid")]
public sealed record AskedSkillWire(SkillWire Vaardigheid, Importance Belang, string? Zin);

/// <summary>Een vacature met alles wat gevraagd wordt.</summary>
/// <param name="Vacature">De vacature in het kort.</param>
/// <param name="Tekst">De tekst zoals de werkgever die schreef.</param>
/// <param name="Vaardigheden">Wat gevraagd wordt.</param>
/// <param name="VereisteCertificaten">Rijbewijzen en certificaten zonder welke niemand mag beginnen.</param>
/// <param name="AantalPlaatsen">Hoeveel mensen er gezocht worden.</param>
/// <param name="GewijzigdOp">Wanneer de vacature het laatst veranderde.</param>
[DisplayName("VacatureUitgebreid")]
public sealed record VacancyWire(
    VacancySummary Vacature, string Tekst, IReadOnlyList<AskedSkillWire> Vaardigheden, IReadOnlyList<SkillWire> VereisteCertificaten, int AantalPlaatsen,
    DateTimeOffset GewijzigdOp)
{
    internal static VacancyWire Example { get; } = new(
        VacancySummary.Example, VacancyRequest.Example.Tekst, [new AskedSkillWire(SkillWire.Example, Importance.Essential, "Je last met de halfautomaat.")], [],
        1, new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero));

    internal static VacancyWire Of(VacancyRow row, TaxonomySnapshot taxonomy, MarketSnapshot market) => new(
        VacancySummary.Of(row, taxonomy, market), row.Text,
        [.. row.Skills.Where(one => !one.IsRequiredCredential).OrderBy(one => one.Importance).ThenBy(one => one.SkillId)
            .Select(one => new AskedSkillWire(SkillWire.Of(taxonomy.Skills[one.SkillId]), one.Importance, one.Sentence))],
        [.. row.Skills.Where(one => one.IsRequiredCredential).OrderBy(one => one.SkillId).Select(one => SkillWire.Of(taxonomy.Skills[one.SkillId]))],
        row.Openings, row.ChangedAt);
}
