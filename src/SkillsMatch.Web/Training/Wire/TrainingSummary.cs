using System.ComponentModel;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Een opleiding in het kort.</summary>
/// <param name="Id">Het id.</param>
/// <param name="Naam">De naam.</param>
/// <param name="Aanbieder">De school of opleider.</param>
/// <param name="Soort">Wat voor opleiding het is.</param>
/// <param name="Vorm">Hoe het gegeven wordt.</param>
/// <param name="Locatie">Waar het gegeven wordt; null: online.</param>
/// <param name="Niveau">NLQF-niveau; null: buiten het raamwerk.</param>
/// <param name="Crebo">De CREBO-code.</param>
/// <param name="Instapniveau">NLQF-niveau dat nodig is om te beginnen; null: geen.</param>
/// <param name="Weken">Lengte in weken.</param>
/// <param name="UrenPerWeek">Studielast per week.</param>
/// <param name="Kosten">Euro's vóór subsidie.</param>
/// <param name="Subsidieregeling">De regeling die meebetaalt; null: geen.</param>
/// <param name="Subsidie">Euro's die de regeling betaalt.</param>
/// <param name="Plaatsen">Hoeveel mensen er mee kunnen doen; null: niet gezegd.</param>
[DisplayName("Opleiding")]
public sealed record TrainingSummary(
    Guid Id, string Naam, string Aanbieder, TrainingKind Soort, string Vorm, LocationWire? Locatie, int? Niveau, string? Crebo, int? Instapniveau, int Weken,
    int UrenPerWeek, decimal Kosten, string? Subsidieregeling, decimal Subsidie, int? Plaatsen)
{
    internal static TrainingSummary Example { get; } = new(
        Guid.Parse("0199f0a4-b2d4-7f60-9c3e-1d2a7e8f9012"), "TIG-lassen voor beginners", "Lasschool Voorbeeld", TrainingKind.TradeCourse, "klassikaal",
        LocationWire.Example, Niveau: null, Crebo: null, Instapniveau: 1, Weken: 12, UrenPerWeek: 8, Kosten: 1450, "SLIM", Subsidie: 500, Plaatsen: 10);

    /// <summary>Of a row whose provider is loaded.</summary>
    internal static TrainingSummary Of(TrainingOfferRow row, MarketSnapshot market) => new(
        row.Id, row.Name, row.Provider!.Name, row.Kind, row.Delivery, LocationWire.Of(row.Pc4, market), row.Nlqf, row.Crebo, row.EntryNlqf, row.Weeks,
        row.HoursPerWeek, row.Cost, row.SubsidyScheme, row.Subsidy, row.Capacity);

    /// <summary>Of an offer in memory.</summary>
    internal static TrainingSummary Of(TrainingEntry one, MarketSnapshot market) => new(
        one.Id, one.Name, one.Provider, one.Kind, one.Delivery, LocationWire.Of(one.Fact.Place?.Pc4, market), one.Fact.Level, one.Crebo, one.Fact.EntryLevel,
        one.Fact.Weeks, one.Fact.HoursPerWeek, one.Fact.Cost, one.SubsidyScheme, one.Fact.Subsidy, one.Capacity);
}
