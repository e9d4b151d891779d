using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.RecogniseSkills;

/// <summary>De tekst van een vacature of cv.</summary>
/// <param name="Tekst">1 tot en met 20000 tekens. De dienst leest de tekst en bewaart er niets van.</param>
/// <param name="Titel">De titel, als die los van de tekst bekend is; hoogstens 200 tekens.</param>
[DisplayName("TekstInvoer")]
public sealed record TextRequest(string Tekst, string? Titel = null)
{
    internal static TextRequest Example { get; } = new(
        "Wij zoeken een lasser. Je kunt MIG/MAG-lassen en hebt VCA. Heftruckrijbewijs is een pré.", "Lasser");
}

/// <summary>Een vaardigheid in een tekst.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Soort">Wat voor vaardigheid het is.</param>
/// <param name="Woorden">De woorden die het zeggen.</param>
/// <param name="Zin">De zin waarin ze staan.</param>
/// <param name="Begin">Plaats van het eerste teken van de woorden in de tekst, vanaf 0, geteld in UTF-16-eenheden.</param>
/// <param name="Zekerheid">Hoe zeker het is dat de tekst dit vraagt of vertelt, 0 tot 1.</param>
/// <param name="Belang">gewenst als de tekst het als wens noemt.</param>
/// <param name="GevondenDoor">naam: het staat er; betekenis: het model vindt dat de woorden dit betekenen.</param>
[DisplayName("HerkendeVaardigheid")]
public sealed record RecognisedSkillWire(
    SkillWire Vaardigheid, SkillKind Soort, string Woorden, string Zin, int Begin, double Zekerheid, Importance Belang,
    [property: AllowedValues("naam", "betekenis")] string GevondenDoor)
{
    internal static RecognisedSkillWire Example { get; } = new(
        SkillWire.Example, SkillKind.Skill, "MIG/MAG-lassen", "Je kunt MIG/MAG-lassen en hebt VCA.", 31, 0.97, Importance.Essential, "naam");

    internal static RecognisedSkillWire Of(RecognisedSkill one, string text, TaxonomySnapshot taxonomy)
    {
        var skill = taxonomy.Skills[one.Skill.Value];
        return new RecognisedSkillWire(
            SkillWire.Of(skill), skill.Kind, one.Span.In(text), one.Sentence.In(text).Trim(), one.Span.Start, Math.Round(one.Confidence, 3), one.Importance,
            one.By is RecognisedBy.Name ? "naam" : "betekenis");
    }
}

/// <summary>Wat er in een tekst herkend is.</summary>
/// <param name="Vaardigheden">De vaardigheden, elk één keer, op volgorde van de tekst.</param>
/// <param name="Beroep">Het beroep waar de titel op wijst; null: geen idee.</param>
/// <param name="Uren">Uren per week; null: de tekst noemt ze niet.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("HerkendeTekst")]
public sealed record RecognisedTextWire(
    IReadOnlyList<RecognisedSkillWire> Vaardigheden, OccupationWire? Beroep, HoursWire? Uren, string? Bronvermelding)
{
    internal static RecognisedTextWire Example { get; } = new(
        [RecognisedSkillWire.Example], OccupationWire.Example, Uren: null, Bronvermelding: null);

    internal static RecognisedTextWire Of(RecognisedText read, string text, TaxonomySnapshot taxonomy) => new(
        [.. read.Skills.Where(one => taxonomy.Skills.ContainsKey(one.Skill.Value)).Select(one => RecognisedSkillWire.Of(one, text, taxonomy))],
        read.Title is { } title && taxonomy.Occupations.TryGetValue(title.Occupation.Value, out var occupation) ? OccupationWire.Of(occupation) : null,
        HoursWire.Of(read.Hours?.Hours), EscoNotice.For(taxonomy));
}

/// <summary>Recognises skills in a text. A reading, not a change; POST because a text does not fit in an address.</summary>
internal static class RecogniseSkillsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/vaardigheden/_herken", HandleAsync)
        .WithName("herkenVaardigheden").WithTags(ApiTags.Taxonomy)
        .WithSummary("Herken vaardigheden in een tekst")
        .WithDescription("Voor een vacature of cv, in het Nederlands of Engels. Bij elke vaardigheid staat de zin waarin ze gevonden is. De tekst wordt niet bewaard.")
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
