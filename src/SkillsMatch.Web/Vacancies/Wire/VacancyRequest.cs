using System.ComponentModel;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>Een vaardigheid die de vacature vraagt.</summary>
/// <param name="VaardigheidId">Het id uit GET /vaardigheden of POST /vaardigheden/_herken.</param>
/// <param name="Belang">Of het werk niet zonder kan, of dat het helpt.</param>
/// <param name="Zin">De zin van de tekst waarin het staat, hoogstens 1000 tekens.</param>
[DisplayName("GevraagdeVaardigheidInvoer")]
public sealed record AskedSkillRequest(int VaardigheidId, Importance Belang = Importance.Essential, string? Zin = null);

/// <summary>Een vacature.</summary>
/// <param name="Titel">1 tot en met 120 tekens.</param>
/// <param name="Tekst">De tekst zoals de werkgever die schreef, 1 tot en met 10000 tekens.</param>
/// <param name="Werkgever">De naam van de werkgever, 1 tot en met 120 tekens.</param>
/// <param name="Vaardigheden">Wat gevraagd wordt, hoogstens 60; vanaf drie vaardigheden komen er matches.</param>
/// <param name="VereisteCertificaten">Ids van rijbewijzen en certificaten zonder welke niemand mag beginnen, hoogstens 20.</param>
/// <param name="BeroepId">Het beroep waarvoor de vacature is.</param>
/// <param name="Pc4">De vier cijfers van de postcode waar het werk is.</param>
/// <param name="UrenMinimaal">Uren per week, 0 tot en met 60; samen met urenMaximaal.</param>
/// <param name="UrenMaximaal">Uren per week, 0 tot en met 60; samen met urenMinimaal.</param>
/// <param name="LoonMinimaal">Bruto euro's per maand bij een volledige werkweek; samen met loonMaximaal.</param>
/// <param name="LoonMaximaal">Bruto euro's per maand bij een volledige werkweek; samen met loonMinimaal.</param>
/// <param name="Contract">Het soort contract.</param>
/// <param name="Ploegendienst">Of er in ploegen gewerkt wordt; weglaten is onbekend.</param>
/// <param name="AantalPlaatsen">Hoeveel mensen er gezocht worden, 1 tot en met 500.</param>
/// <param name="Sluitingsdatum">Laatste dag om te reageren; weglaten is tot de vacature gesloten wordt.</param>
/// <param name="Startdatum">Eerste werkdag; weglaten is zo snel mogelijk.</param>
[DisplayName("VacatureInvoer")]
public sealed record VacancyRequest(
    string Titel, string Tekst, string Werkgever, IReadOnlyList<AskedSkillRequest>? Vaardigheden = null, IReadOnlyList<int>? VereisteCertificaten = null,
    int? BeroepId = null, string? Pc4 = null, int? UrenMinimaal = null, int? UrenMaximaal = null, decimal? LoonMinimaal = null, decimal? LoonMaximaal = null,
    ContractKind? Contract = null, bool? Ploegendienst = null, int AantalPlaatsen = 1, DateOnly? Sluitingsdatum = null, DateOnly? Startdatum = null)
{
    internal static VacancyRequest Example { get; } = new(
        "Lasser MIG/MAG", "Wij bouwen stalen brugdelen en zoeken een lasser. Je last met de halfautomaat en leest een technische tekening.", "Staalbouw Voorbeeld",
        [new AskedSkillRequest(101, Importance.Essential, "Je last met de halfautomaat en leest een technische tekening."), new AskedSkillRequest(102),
            new AskedSkillRequest(103, Importance.Desirable)],
        [], BeroepId: 12, Pc4: "3313", UrenMinimaal: 32, UrenMaximaal: 40, LoonMinimaal: 2600, LoonMaximaal: 3400, Contract: ContractKind.Permanent,
        Ploegendienst: false);
}
