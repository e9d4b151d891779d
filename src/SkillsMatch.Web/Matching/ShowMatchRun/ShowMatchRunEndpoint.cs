using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.ShowMatchRun;

/// <summary>Says how far a match run is.</summary>
internal static class ShowMatchRunEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/matchopdrachten/{id:guid}", HandleAsync)
        .WithName("toonMatchopdracht").WithTags(ApiTags.Matching)
        .WithSummary("Toon een matchopdracht")
        .WithDescription("Of ze klaar is, en waar de matches dan staan.")
        .RequireAuthorization(Owner.OfMatchRun);

    private static async Task<Results<Ok<MatchRunWire>, ProblemHttpResult>> HandleAsync(
        Guid id, SkillsMatchDb db, HttpContext http, CancellationToken ct)
    {
        if (await db.MatchRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } run)
            return Problems.NotFound("Deze matchopdracht");
        if (!run.IsCompleted)
            http.Response.Headers.RetryAfter = "1";
        return TypedResults.Ok(MatchRunWire.Of(run));
    }
}
