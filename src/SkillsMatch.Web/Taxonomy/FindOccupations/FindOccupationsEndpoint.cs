using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.FindOccupations;

/// <summary>Een gevonden beroep.</summary>
/// <param name="Beroep">Het beroep.</param>
/// <param name="GevondenOp">De naam die het beste bij de vraag past; null zonder zoekvraag.</param>
[DisplayName("GevondenBeroep")]
public sealed record FoundOccupation(OccupationWire Beroep, string? GevondenOp);

/// <summary>Beroepen: bij een zoekvraag de best passende eerst, anders op volgorde van id.</summary>
/// <param name="Beroepen">De beroepen.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("Beroepen")]
public sealed record FoundOccupations(IReadOnlyList<FoundOccupation> Beroepen, string? Bronvermelding)
{
    internal static FoundOccupations Example { get; } = new(
        [new FoundOccupation(OccupationWire.Example, "lasster")], Bronvermelding: null);
}

/// <summary>Searches occupations as one types, or walks through all of them.</summary>
internal static class FindOccupationsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/beroepen", HandleAsync)
        .WithName("zoekBeroepen").WithTags(ApiTags.Taxonomy)
        .WithSummary("Zoek beroepen")
        .WithDescription(
            "Zoekt terwijl iemand typt: alledaagse woorden, vrouwelijke en oudere vormen en Engels, ook met een typefout. Zonder `zoek` loopt u met `cursor` door alle beroepen.")
        .With(Trait.OpenData | Trait.Tagged | Trait.Paged);

    private static async Task<Results<Ok<FoundOccupations>, NotModified, ProblemHttpResult>> HandleAsync(
        string? zoek, string? limiet, string? cursor, TaxonomyCache cache, HttpContext http, CancellationToken ct)
    {
        var asked = ConceptQuestion.Read(zoek, limiet, cursor);
        if (asked.Errors.Any)
            return asked.Errors.ToProblem();
        var taxonomy = await cache.CurrentAsync(ct);
        if (TaxonomyTag.IsKnown(http, taxonomy))
            return NotModified.Answer;
        return TypedResults.Ok(new FoundOccupations(Found(asked, taxonomy, http), EscoNotice.For(taxonomy)));
    }

    private static IReadOnlyList<FoundOccupation> Found(ConceptQuestion asked, TaxonomySnapshot taxonomy, HttpContext http) => asked.Text is { } text
        ? [.. taxonomy.OccupationSearch.Find(text, asked.Limit)
            .Select(hit => new FoundOccupation(OccupationWire.Of(taxonomy.Occupations[hit.Concept]), hit.Label))]
        : [.. asked.Walk(taxonomy.Occupations.Values.Where(one => !one.IsHistoric), one => one.Id, http)
            .Select(one => new FoundOccupation(OccupationWire.Of(one), GevondenOp: null))];
}
