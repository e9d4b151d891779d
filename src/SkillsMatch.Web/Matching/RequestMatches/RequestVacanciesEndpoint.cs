using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.RequestMatches;

/// <summary>Starts a match run for one job seeker and says where its outcome will appear.</summary>
internal static class RequestVacanciesEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/werkzoekenden/{id:guid}/matchopdrachten", HandleAsync)
        .WithName("vraagMatches").WithTags(ApiTags.Matching)
        .WithSummary("Vraag vacatures voor een werkzoekende")
        .WithDescription("Berekent op de achtergrond en bewaart de uitkomst met de versies waarmee ze na te rekenen is.")
        .RequireAuthorization(Owner.OfProfile);

    private static async Task<Results<Accepted<MatchRunWire>, ProblemHttpResult>> HandleAsync(
        Guid id, JsonBody<MatchRunRequest> body, MatchRequests requests, CancellationToken ct)
    {
        if (body.Errors.Number(body.Value.Limiet, "limiet", 1, MatchRequests.MostMatches).Any)
            return body.Errors.ToProblem();
        var run = await requests.AskAsync(MatchDirection.VacanciesForJobSeeker, id, body.Value.Limiet, ct);
        return TypedResults.Accepted($"/v1/matchopdrachten/{run.Id}", MatchRunWire.Of(run));
    }
}
