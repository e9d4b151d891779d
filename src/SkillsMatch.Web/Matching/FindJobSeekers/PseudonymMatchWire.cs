using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SkillsMatch.Web.Matching.Wire;

namespace SkillsMatch.Web.Matching.FindJobSeekers;

/// <summary>
/// De onderbouwing zoals een werkgever die ziet. Wensen van de werkzoekende staan er niet in, en ook geen kenmerk waaruit ze te raden zijn;
/// van de woonplaats is niets te zien dan of de reis kan.
/// </summary>
/// <param name="Past">goed, deels of een-beetje.</param>
/// <param name="Score">Behaalde gedeeld door haalbare punten, 0 tot 1.</param>
/// <param name="Heeft">Aantal eisen waaraan is voldaan.</param>
/// <param name="Gevraagd">Aantal eisen.</param>
/// <param name="Onderdelen">Per eis wat die bijdraagt.</param>
/// <param name="Voorwaarden">De harde voorwaarden.</param>
[DisplayName("OnderbouwingVoorWerkgever")]
public sealed record EmployerExplanationWire(
    [property: AllowedValues("goed", "deels", "een-beetje")] string Past, double Score, int Heeft, int Gevraagd, ImmutableArray<ContributionWire> Onderdelen,
    ImmutableArray<EmployerConditionWire> Voorwaarden)
{
    internal static EmployerExplanationWire Of(ExplanationWire all) =>
        new(all.Past, all.Score, all.Heeft, all.Gevraagd, all.Onderdelen, [.. all.Voorwaarden.Select(EmployerConditionWire.Of)]);
}

/// <summary>Een harde voorwaarde en hoe die uitvalt, zonder minuten: uit die van een paar vacatures volgt waar iemand woont.</summary>
/// <param name="Soort">reistijd, uren, certificaten, ploegendienst of startdatum.</param>
/// <param name="Uitkomst">voldoet, voldoet-niet of onbekend. Onbekend houdt niemand tegen.</param>
/// <param name="Ontbreekt">Bij certificaten: wat ontbreekt.</param>
[DisplayName("VoorwaardeVoorWerkgever")]
public sealed record EmployerConditionWire(
    [property: AllowedValues("reistijd", "uren", "certificaten", "ploegendienst", "startdatum")] string Soort,
    [property: AllowedValues("voldoet", "voldoet-niet", "onbekend")] string Uitkomst, ImmutableArray<SkillWire> Ontbreekt)
{
    internal static EmployerConditionWire Of(ConditionWire all) => new(all.Soort, all.Uitkomst, all.Ontbreekt);
}

/// <summary>Een werkzoekende die past, onder een pseudoniem dat alleen voor deze vacature geldt.</summary>
/// <param name="Plek">1 past het best.</param>
/// <param name="Pseudoniem">Bij een andere vacature heet dezelfde persoon anders.</param>
/// <param name="Onderbouwing">Waarom deze persoon past, en wat er mist.</param>
[DisplayName("WerkzoekendeMatch")]
public sealed record PseudonymMatchWire(int Plek, string Pseudoniem, EmployerExplanationWire Onderbouwing);

/// <summary>Wie er bij een vacature past, van wie ja zei tegen gevonden worden.</summary>
/// <param name="BerekendOp">Wanneer dit berekend is; null: nog niet.</param>
/// <param name="Aantal">Hoeveel mensen er passen.</param>
/// <param name="Afgevallen">Hoeveel mensen zouden passen, als geen voorwaarde in de weg stond.</param>
/// <param name="Matches">De mensen, de best passende eerst.</param>
/// <param name="Onthouding">Waarom er niets te zeggen is; null: de vacature noemt genoeg.</param>
/// <param name="Beleid">De versie van de getallen waarmee gerekend is.</param>
/// <param name="Model">De versie van het model achter de verwantschap.</param>
[DisplayName("WerkzoekendenDiePassen")]
public sealed record FoundJobSeekers(
    DateTimeOffset? BerekendOp, HeadCountWire Aantal, HeadCountWire Afgevallen, IReadOnlyList<PseudonymMatchWire> Matches, string? Onthouding, string? Beleid,
    string? Model)
{
    internal static FoundJobSeekers Example { get; } = new(
        new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero), HeadCountWire.Of(12), HeadCountWire.Of(3),
        [new PseudonymMatchWire(1, "K7QX", EmployerExplanationWire.Of(ExplanationExample.Full))], Onthouding: null, "2026-1", "2026-1");
}
