using System.ComponentModel;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Web.JobSeekers.Wire;

/// <summary>Een vaardigheid, rijbewijs, certificaat of taal die iemand heeft.</summary>
/// <param name="VaardigheidId">Het id uit GET /vaardigheden.</param>
/// <param name="Niveau">1 (met hulp) tot en met 4 (expert); weglaten mag.</param>
[DisplayName("VaardigheidVanWerkzoekendeInvoer")]
public sealed record HeldSkillRequest(int VaardigheidId, int? Niveau = null);

/// <summary>Werk dat iemand deed.</summary>
/// <param name="BeroepId">Het id uit GET /beroepen.</param>
/// <param name="Jaren">0 tot en met 60; weglaten mag.</param>
[DisplayName("WerkervaringInvoer")]
public sealed record WorkRequest(int BeroepId, int? Jaren = null);

/// <summary>
/// Het profiel van een werkzoekende. Alles mag weggelaten worden. Er is geen veld voor naam, adres, contactgegevens, BSN, geboortedatum,
/// geslacht, nationaliteit of foto, en zulke velden worden geweigerd: wat niet bewaard wordt, kan niet lekken en niet meewegen.
/// </summary>
/// <param name="Vaardigheden">Wat iemand kan en heeft, hoogstens 200; vanaf drie vaardigheden komen er matches.</param>
/// <param name="Werkervaring">Wat iemand deed, het laatste eerst, hoogstens 30.</param>
/// <param name="Pc4">De vier cijfers van de postcode waar iemand woont.</param>
/// <param name="Niveau">Hoogste NLQF-niveau, 1 tot en met 8.</param>
/// <param name="UrenMinimaal">Uren per week, 0 tot en met 60; samen met urenMaximaal.</param>
/// <param name="UrenMaximaal">Uren per week, 0 tot en met 60; samen met urenMinimaal.</param>
/// <param name="Vervoermiddel">Hoe iemand reist; samen met reistijdMaximaal.</param>
/// <param name="ReistijdMaximaal">Langste reis in minuten, enkele reis, 5 tot en met 180; samen met vervoermiddel.</param>
/// <param name="Ploegendienst">Of werken in ploegen mag; weglaten is onbekend.</param>
/// <param name="BeschikbaarVanaf">Eerste dag waarop iemand kan beginnen.</param>
/// <param name="GewenstBeroepId">Werk dat iemand graag wil doen.</param>
/// <param name="LoonMinimaal">Laagste gewenste loon, bruto euro's per maand bij een volledige werkweek.</param>
/// <param name="ZichtbaarVoorWerkgevers">Of werkgevers het profiel als pseudoniem mogen zien. Alleen true als de persoon zelf ja zei.</param>
[DisplayName("WerkzoekendeInvoer")]
public sealed record JobSeekerRequest(
    IReadOnlyList<HeldSkillRequest>? Vaardigheden = null, IReadOnlyList<WorkRequest>? Werkervaring = null, string? Pc4 = null, int? Niveau = null,
    int? UrenMinimaal = null, int? UrenMaximaal = null, TravelMode? Vervoermiddel = null, int? ReistijdMaximaal = null, bool? Ploegendienst = null,
    DateOnly? BeschikbaarVanaf = null, int? GewenstBeroepId = null, decimal? LoonMinimaal = null, bool ZichtbaarVoorWerkgevers = false)
{
    internal static JobSeekerRequest Example { get; } = new(
        [new HeldSkillRequest(101, 3), new HeldSkillRequest(102), new HeldSkillRequest(103), new HeldSkillRequest(104)], [new WorkRequest(12, 6)],
        Pc4: "3311", Niveau: 2, UrenMinimaal: 32, UrenMaximaal: 40, Vervoermiddel: TravelMode.Bicycle, ReistijdMaximaal: 30, Ploegendienst: false,
        ZichtbaarVoorWerkgevers: true);
}
