using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.ShowSkill;

/// <summary>Een vaardigheid met wat erop lijkt.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Soort">Wat voor vaardigheid het is.</param>
/// <param name="LabelEngels">Het Engelse label.</param>
/// <param name="Voorbeeld">Een zin die laat zien wat het is.</param>
/// <param name="Verwant">Vaardigheden die in de buurt komen, de naaste eerst, met waar dat vandaan komt.</param>
/// <param name="Versie">De bron en haar versie.</param>
/// <param name="Modelversie">Het model waarmee de verwantschap is berekend.</param>
/// <param name="Historisch">Of een nieuwere versie van de bron de vaardigheid niet meer kent.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("VaardigheidUitgebreid")]
public sealed record SkillAnswer(
    SkillWire Vaardigheid, SkillKind Soort, string? LabelEngels, string? Voorbeeld, IReadOnlyList<CloseSkillWire> Verwant, string Versie, string Modelversie,
    bool Historisch, string? Bronvermelding)
{
    internal static SkillAnswer Example { get; } = new(
        SkillWire.Example, SkillKind.Skill, "MIG/MAG welding", "Je last staal met een halfautomaat.",
        [new CloseSkillWire(new SkillWire(102, "urn:skillsmatch:skill:tig-lassen", "TIG-lassen", "nl"), 0.82, WireWords.Of(ClosenessSource.Model))],
        "SkillsMatch Drechtsteden", "2026-1", Historisch: false, Bronvermelding: null);

    internal static SkillAnswer Of(SkillEntry one, TaxonomySnapshot taxonomy) => new(
        SkillWire.Of(one), one.Kind, one.LabelEn, one.Example,
        [.. taxonomy.ForEngine.CloseTo(new SkillId(one.Id)).Select(close => CloseSkillWire.Of(close, taxonomy))],
        one.Version, taxonomy.ForEngine.ModelVersion, one.IsHistoric, EscoNotice.For(taxonomy));
}

/// <summary>Shows one skill, also one that is historic.</summary>
internal static class ShowSkillEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/vaardigheden/{id:int}", HandleAsync)
        .WithName("toonVaardigheid").WithTags(ApiTags.Taxonomy)
        .WithSummary("Toon een vaardigheid")
        .WithDescription("Met de vaardigheden die erop lijken, hoeveel, en of dat van het model, een relatie of de hiërarchie komt.")
        .With(Trait.OpenData | Trait.Tagged);

    private static async Task<Results<Ok<SkillAnswer>, NotModified, ProblemHttpResult>> HandleAsync(
        int id, TaxonomyCache cache, HttpContext http, CancellationToken ct)
    {
        var taxonomy = await cache.CurrentAsync(ct);
        if (!taxonomy.Skills.TryGetValue(id, out var skill))
            return Problems.NotFound("Deze vaardigheid");
        return TaxonomyTag.IsKnown(http, taxonomy) ? NotModified.Answer : TypedResults.Ok(SkillAnswer.Of(skill, taxonomy));
    }
}
