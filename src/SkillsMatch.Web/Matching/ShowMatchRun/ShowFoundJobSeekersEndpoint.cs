using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.FindJobSeekers;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.ShowMatchRun;

/// <summary>Shows whom a run found for a vacancy.</summary>
internal static class ShowFoundJobSeekersEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/matchopdrachten/{id:guid}/werkzoekenden", HandleAsync)
        .WithName("toonGevondenWerkzoekenden").WithTags(ApiTags.Matching)
        .WithSummary("Toon de gevonden werkzoekenden van een matchopdracht")
        .WithDescription(
            "Onder pseudoniemen die alleen bij deze vacature gelden. Zolang de opdracht loopt is het antwoord 409 met Retry-After.")
        .RequireAuthorization(Owner.OfMatchRun)
        .With(Trait.Conflicting);

    private static async Task<Results<Ok<FoundJobSeekers>, ProblemHttpResult>> HandleAsync(
        Guid id, MatchRunReading runs, FoundJobSeekersReading reading, HttpContext http, CancellationToken ct)
    {
        if (await runs.FindAsync(id, MatchDirection.JobSeekersForVacancy, ct) is not { } run)
            return Problems.NotFound("Deze matchopdracht voor een vacature");
        if (!run.IsCompleted)
            return MatchRunReading.NotYet(http);
        return TypedResults.Ok(await reading.ReadAsync(run, ct));
    }
}
