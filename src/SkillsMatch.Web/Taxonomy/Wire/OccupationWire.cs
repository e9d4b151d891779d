using System.ComponentModel;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.Wire;

/// <summary>Een beroep in het kort.</summary>
/// <param name="Id">Nummer binnen deze dienst.</param>
/// <param name="Uri">Naam voor de buitenwereld: de ESCO-URI of een eigen URN.</param>
/// <param name="Naam">Nederlands, of Engels als er geen Nederlandse naam is.</param>
/// <param name="Taal">De taal van de naam: nl of en.</param>
/// <param name="Isco">ISCO-08-code van vier cijfers.</param>
/// <param name="Niveau">Gebruikelijk NLQF-niveau bij de start, 1 tot en met 8.</param>
/// <param name="VanDeRegio">Of het in de eigen lijst van de regio staat, met spanning en loon.</param>
[DisplayName("Beroep")]
public sealed record OccupationWire(int Id, string Uri, string Naam, string Taal, string? Isco, int? Niveau, bool VanDeRegio)
{
    internal static OccupationWire Example { get; } = new(
        12, "urn:skillsmatch:occupation:lasser", "lasser", "nl", "7212", 2, VanDeRegio: true);

    internal static OccupationWire Of(OccupationEntry one) =>
        new(one.Id, one.Uri, one.Label, one.LabelLanguage, one.Fact.Isco, one.Fact.Level, one.IsOfRegion);
}
