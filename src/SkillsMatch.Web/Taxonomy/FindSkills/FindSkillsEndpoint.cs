using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Taxonomy.FindSkills;

/// <summary>Een gevonden vaardigheid.</summary>
/// <param name="Vaardigheid">De vaardigheid.</param>
/// <param name="Soort">Wat voor vaardigheid het is.</param>
/// <param name="Voorbeeld">Een zin die laat zien wat het is.</param>
/// <param name="GevondenOp">De naam die het beste bij de vraag past; null zonder zoekvraag.</param>
[DisplayName("GevondenVaardigheid")]
public sealed record FoundSkill(SkillWire Vaardigheid, SkillKind Soort, string? Voorbeeld, string? GevondenOp)
{
    internal static FoundSkill Of(SkillEntry one, string? foundBy) => new(SkillWire.Of(one), one.Kind, one.Example, foundBy);
}

/// <summary>Vaardigheden: bij een zoekvraag de best passende eerst, anders op volgorde van id.</summary>
/// <param name="Vaardigheden">De vaardigheden.</param>
/// <param name="Bronvermelding">Verplichte vermelding als er ESCO-gegevens in staan.</param>
[DisplayName("Vaardigheden")]
public sealed record FoundSkills(IReadOnlyList<FoundSkill> Vaardigheden, string? Bronvermelding)
{
    internal static FoundSkills Example { get; } = new(
        [new FoundSkill(SkillWire.Example, SkillKind.Skill, "Je last staal met een halfautomaat.", "mig/mag lassen")], Bronvermelding: null);
}

/// <summary>Searches skills as one types, or walks through all of them.</summary>
internal static class FindSkillsEndpoint
{
    private const int LookedAtPerAsked = 8; // a kind is chosen from the best of all kinds

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/vaardigheden", HandleAsync)
        .WithName("zoekVaardigheden").WithTags(ApiTags.Taxonomy)
        .WithSummary("Zoek vaardigheden, rijbewijzen, certificaten en talen")
        .WithDescription("Zoekt terwijl iemand typt, ook met een typefout. Zonder `zoek` loopt u met `cursor` door alle vaardigheden.")
        .With(Trait.OpenData | Trait.Tagged | Trait.Paged);

    private static async Task<Results<Ok<FoundSkills>, NotModified, ProblemHttpResult>> HandleAsync(
        string? zoek, string? limiet, string? cursor, string? soort, TaxonomyCache cache, HttpContext http, CancellationToken ct)
    {
        var asked = ConceptQuestion.Read(zoek, limiet, cursor);
        var kind = EnumWords.Skill.ValueOf(soort);
        asked.Errors.Check(kind is not null || string.IsNullOrEmpty(soort), "soort", $"Kies een van deze woorden: {string.Join(", ", EnumWords.Skill.Words)}.");
        if (asked.Errors.Any)
            return asked.Errors.ToProblem();
        var taxonomy = await cache.CurrentAsync(ct);
        if (TaxonomyTag.IsKnown(http, taxonomy))
            return NotModified.Answer;
        return TypedResults.Ok(new FoundSkills(asked.Text is { } text ? Search(text, asked.Limit, kind, taxonomy) : Walk(asked, kind, taxonomy, http), EscoNotice.For(taxonomy)));
    }

    private static IReadOnlyList<FoundSkill> Search(string text, int limit, SkillKind? kind, TaxonomySnapshot taxonomy) =>
        [.. taxonomy.SkillSearch.Find(text, kind is null ? limit : limit * LookedAtPerAsked)
            .Select(hit => FoundSkill.Of(taxonomy.Skills[hit.Concept], hit.Label))
            .Where(one => kind is null || one.Soort == kind)
            .Take(limit)];

    private static IReadOnlyList<FoundSkill> Walk(ConceptQuestion asked, SkillKind? kind, TaxonomySnapshot taxonomy, HttpContext http) =>
        [.. asked.Walk(taxonomy.Skills.Values.Where(one => !one.IsHistoric && (kind is null || one.Kind == kind)), one => one.Id, http)
            .Select(one => FoundSkill.Of(one, foundBy: null))];
}
