using System.ComponentModel;
using SkillsMatch.Storage.Training;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Een opleiding, cursus, mbo-certificaat of leerbaan.</summary>
/// <param name="Naam">1 tot en met 200 tekens.</param>
/// <param name="Omschrijving">Waar het over gaat, 1 tot en met 4000 tekens.</param>
/// <param name="Aanbieder">De naam van de school of opleider, 1 tot en met 120 tekens.</param>
/// <param name="Soort">Wat voor opleiding het is.</param>
/// <param name="Vorm">Hoe het gegeven wordt, bijvoorbeeld klassikaal, avond, online of op de werkplek; 1 tot en met 60 tekens.</param>
/// <param name="Weken">Lengte in weken, 1 tot en met 260.</param>
/// <param name="UrenPerWeek">Studielast per week, 1 tot en met 60.</param>
/// <param name="Leeruitkomsten">Ids van wat iemand daarna kan of heeft, 1 tot en met 60.</param>
/// <param name="Pc4">De vier cijfers van de postcode waar het gegeven wordt; weglaten is online.</param>
/// <param name="Niveau">NLQF-niveau, 1 tot en met 8; weglaten is buiten het raamwerk.</param>
/// <param name="Crebo">De CREBO-code van vijf cijfers.</param>
/// <param name="Instapniveau">NLQF-niveau dat nodig is om te beginnen, 1 tot en met 8; weglaten is geen.</param>
/// <param name="Instapvaardigheden">Ids van wat iemand al moet kunnen, hoogstens 30.</param>
/// <param name="Instapeisen">Wat er verder gevraagd wordt, hoogstens 1000 tekens.</param>
/// <param name="Kosten">Euro's vóór subsidie, 0 tot en met 100000.</param>
/// <param name="Subsidieregeling">De regeling die meebetaalt, hoogstens 200 tekens; samen met subsidie.</param>
/// <param name="Subsidie">Euro's die de regeling betaalt, hoogstens de kosten; samen met subsidieregeling.</param>
/// <param name="Startdata">Eerste dagen, hoogstens 60; leeg is: begint wanneer iemand wil.</param>
/// <param name="Plaatsen">Hoeveel mensen er mee kunnen doen, 1 tot en met 10000.</param>
[DisplayName("OpleidingInvoer")]
public sealed record TrainingOfferRequest(
    string Naam, string Omschrijving, string Aanbieder, TrainingKind Soort, string Vorm, int Weken, int UrenPerWeek,
    IReadOnlyList<int> Leeruitkomsten, string? Pc4 = null, int? Niveau = null, string? Crebo = null, int? Instapniveau = null,
    IReadOnlyList<int>? Instapvaardigheden = null, string? Instapeisen = null, decimal Kosten = 0, string? Subsidieregeling = null,
    decimal? Subsidie = null, IReadOnlyList<DateOnly>? Startdata = null, int? Plaatsen = null)
{
    internal static TrainingOfferRequest Example { get; } = new(
        "TIG-lassen voor beginners", "In twaalf weken leert u TIG-lassen, in de werkplaats van de Duurzaamheidsfabriek.", "Lasschool Voorbeeld",
        TrainingKind.TradeCourse, "klassikaal", Weken: 12, UrenPerWeek: 8, [101, 102], Pc4: "3313", Instapniveau: 1, Kosten: 1450,
        Subsidieregeling: "SLIM", Subsidie: 500, Plaatsen: 10);
}
