using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.ShowOccupation;

/// <summary>Een beroep met wat het vraagt en hoe de arbeidsmarkt ervoor staat.</summary>
/// <param name="Beroep">Het beroep.</param>
/// <param name="NaamEngels">De Engelse naam.</param>
/// <param name="Omschrijving">Wat iemand in dit beroep doet.</param>
/// <param name="Spanning">Spanning op de arbeidsmarkt; null: onbekend.</param>
/// <param name="Loon">Gebruikelijk bruto maandloon bij een volledige werkweek; null: onbekend.</param>
/// <param name="Essentieel">Vaardigheden zonder welke het werk niet gaat.</param>
/// <param name="Gewenst">Vaardigheden die helpen.</param>
/// <param name="Historisch">Of een nieuwere versie van de bron het beroep niet meer kent.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("BeroepUitgebreid")]
public sealed record OccupationAnswer(
    OccupationWire Beroep, string? NaamEngels, string? Omschrijving, TensionWire? Spanning, PayWire? Loon, IReadOnlyList<SkillWire> Essentieel,
    IReadOnlyList<SkillWire> Gewenst, bool Historisch, string? Bronvermelding)
{
    internal static OccupationAnswer Example { get; } = new(
        OccupationWire.Example, "welder",
        "Je verbindt metalen delen door ze aan elkaar te smelten.", new TensionWire(4.2, TensionClass.VeryTight), new PayWire(2500, 3600),
        [SkillWire.Example], [], Historisch: false, Bronvermelding: null);

    internal static OccupationAnswer Of(OccupationEntry one, TaxonomySnapshot taxonomy) => new(
        OccupationWire.Of(one), one.LabelEn, one.Summary, TensionWire.Of(one.Fact.Tension), PayWire.Of(one.Fact.Pay),
        Asked(one, Importance.Essential, taxonomy), Asked(one, Importance.Desirable, taxonomy), one.IsHistoric, EscoNotice.For(taxonomy));

    private static IReadOnlyList<SkillWire> Asked(OccupationEntry one, Importance importance, TaxonomySnapshot taxonomy) =>
        [.. one.Fact.Demands.Where(demand => demand.Importance == importance).Select(demand => SkillWire.Of(taxonomy.Skills[demand.Skill.Value]))];
}

/// <summary>Shows one occupation, also one that is historic.</summary>
internal static class ShowOccupationEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/beroepen/{id:int}", HandleAsync)
        .WithName("toonBeroep").WithTags(ApiTags.Taxonomy)
        .WithSummary("Toon een beroep")
        .WithDescription("Met essentiële en gewenste vaardigheden, niveau, spanning op de arbeidsmarkt en gebruikelijk loon.")
        .With(Trait.OpenData | Trait.Tagged);

    private static async Task<Results<Ok<OccupationAnswer>, NotModified, ProblemHttpResult>> HandleAsync(
        int id, TaxonomyCache cache, HttpContext http, CancellationToken ct)
    {
        var taxonomy = await cache.CurrentAsync(ct);
        if (!taxonomy.Occupations.TryGetValue(id, out var occupation))
            return Problems.NotFound("Dit beroep");
        return TaxonomyTag.IsKnown(http, taxonomy) ? NotModified.Answer : TypedResults.Ok(OccupationAnswer.Of(occupation, taxonomy));
    }
}
