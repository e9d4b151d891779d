using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.ShowMatchRun;

/// <summary>Wat een matchopdracht voor een werkzoekende vond, zoals het toen berekend is.</summary>
/// <param name="Opdracht">De opdracht.</param>
/// <param name="Matches">De matches met hun onderbouwing, de best passende eerst.</param>
[DisplayName("GevondenVacatures")]
public sealed record FoundVacancies(MatchRunWire Opdracht, IReadOnlyList<VacancyMatchWire> Matches)
{
    internal static FoundVacancies Example { get; } = new(MatchRunWire.Example, [VacancyMatchWire.Example]);
}

/// <summary>Shows what a run found for a job seeker, with the explanations kept.</summary>
internal static class ShowFoundVacanciesEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/matchopdrachten/{id:guid}/vacatures", HandleAsync)
        .WithName("toonGevondenVacatures").WithTags(ApiTags.Matching)
        .WithSummary("Toon de gevonden vacatures van een matchopdracht")
        .WithDescription("Met de onderbouwing die toen bewaard is. Zolang de opdracht loopt is het antwoord 409 met Retry-After.")
        .RequireAuthorization(Owner.OfMatchRun)
        .With(Trait.Conflicting);

    private static async Task<Results<Ok<FoundVacancies>, ProblemHttpResult>> HandleAsync(
        Guid id, MatchRunReading reading, HttpContext http, CancellationToken ct)
    {
        if (await reading.FindAsync(id, MatchDirection.VacanciesForJobSeeker, ct) is not { } run)
            return Problems.NotFound("Deze matchopdracht voor een werkzoekende");
        if (!run.IsCompleted)
            return MatchRunReading.NotYet(http);
        return TypedResults.Ok(new FoundVacancies(MatchRunWire.Of(run), await reading.VacanciesAsync(run, ct)));
    }
}
