using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>Waarom er geen score is.</summary>
/// <param name="Reden">Wie te weinig gaf.</param>
/// <param name="Gegeven">Hoeveel er gegeven zijn.</param>
/// <param name="Nodig">Hoeveel er nodig zijn.</param>
[DisplayName("Onthouding")]
public sealed record AbstentionWire(
    [property: AllowedValues("te-weinig-vaardigheden", "te-weinig-eisen")] string Reden, int Gegeven, int Nodig)
{
    internal static AbstentionWire? Of(Abstention? one) =>
        one is null ? null : new AbstentionWire(WireWords.Of(one.Reason), one.Given, one.Needed);
}

/// <summary>Waarmee een uitkomst berekend is, zodat ze na te rekenen is.</summary>
/// <param name="Beleid">De versie van de getallen die iemand kan betwisten, zoals punten en grenzen.</param>
/// <param name="Model">De versie van het model achter de verwantschap.</param>
[DisplayName("Versies")]
public sealed record VersionsWire(string Beleid, string Model)
{
    internal static VersionsWire Example { get; } = new("2026-1", "2026-1");

    internal static VersionsWire Of(string policy, TaxonomySnapshot taxonomy) => new(policy, taxonomy.ForEngine.ModelVersion);
}

/// <summary>Een aantal mensen. Onder de vijf blijft het precieze aantal geheim.</summary>
/// <param name="Aantal">Het aantal; null: minder dan vijf.</param>
/// <param name="Tekst">Het aantal in woorden.</param>
[DisplayName("AantalMensen")]
public sealed record HeadCountWire(int? Aantal, string Tekst)
{
    private const int FewestShown = 5;

    internal static HeadCountWire Of(int count) => count < FewestShown
        ? new HeadCountWire(null, "minder dan 5")
        : new HeadCountWire(count, count.ToString(CultureInfo.InvariantCulture));
}
