using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.RecogniseSkills;

/// <summary>De tekst van een vacature, cv of cursusbeschrijving.</summary>
/// <param name="Tekst">1 tot en met 20000 tekens. De dienst leest de tekst en bewaart er niets van.</param>
/// <param name="Titel">De titel, als die los van de tekst bekend is; hoogstens 200 tekens.</param>
[DisplayName("TekstInvoer")]
public sealed record TextRequest(string Tekst, string? Titel = null)
{
    internal static TextRequest Example { get; } = new(
        "Wij zoeken een lasser (mbo 2, 32-40 uur). Je kunt MIG/MAG-lassen en hebt VCA. Heftruckrijbewijs is een pré.", "Lasser");
}

/// <summary>Recognises skills in a text. A reading, not a change; POST because a text does not fit in an address.</summary>
internal static class RecogniseSkillsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/vaardigheden/_herken", HandleAsync)
        .WithName("herkenVaardigheden").WithTags(ApiTags.Taxonomy)
        .WithSummary("Herken vaardigheden in een tekst")
        .WithDescription("Voor een vacature, cv of cursusbeschrijving, in het Nederlands of Engels. Vindt vaardigheden, certificaten, talen en rijbewijzen, en ook opleidingsniveau en uren. Bij alles staan de woorden waarin het gevonden is. De tekst wordt niet bewaard.")
        .With(Trait.Question);

    private static async Task<Results<Ok<RecognisedTextWire>, ProblemHttpResult>> HandleAsync(
        JsonBody<TextRequest> body, SkillRecognition recognition, TaxonomyCache taxonomies, CancellationToken ct)
    {
        if (body.Errors.Text(body.Value.Tekst, "tekst", 1, 20_000).Text(body.Value.Titel, "titel", 0, 200).Any)
            return body.Errors.ToProblem();
        var read = await recognition.ReadAsync(body.Value.Tekst, body.Value.Titel, ct);
        return TypedResults.Ok(RecognisedTextWire.Of(read, body.Value.Tekst, await taxonomies.CurrentAsync(ct)));
    }
}
