using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.RequestMatches;

/// <summary>Starts a match run for one open vacancy and says where its outcome will appear.</summary>
internal static class RequestJobSeekersEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/vacatures/{id:guid}/matchopdrachten", HandleAsync)
        .WithName("vraagWerkzoekenden").WithTags(ApiTags.Matching)
        .WithSummary("Vraag werkzoekenden voor een vacature")
        .WithDescription(
            "Berekent op de achtergrond wie er past, van wie ja zei tegen gevonden worden. Een verzonnen vacature mag iedereen vragen.")
        .RequireAuthorization(Owner.OfVacancyMatches);

    private static async Task<Results<Accepted<MatchRunWire>, ProblemHttpResult>> HandleAsync(
        Guid id, JsonBody<MatchRunRequest> body, SkillsMatchDb db, MatchRequests requests, CancellationToken ct)
    {
        if (body.Errors.Number(body.Value.Limiet, "limiet", 1, MatchRequests.MostMatches).Any)
            return body.Errors.ToProblem();
        var status = await db.Vacancies.Where(one => one.Id == id).Select(one => (VacancyStatus?)one.Status).SingleOrDefaultAsync(ct);
        if (status is null)
            return Problems.NotFound("Deze vacature");
        if (status is not VacancyStatus.Open)
            return Problems.Conflict(
                "vacature-niet-open", "Vacature is niet meer open", "Voor een gesloten of verlopen vacature wordt niemand meer gezocht.");
        var run = await requests.AskAsync(MatchDirection.JobSeekersForVacancy, id, body.Value.Limiet, ct);
        return TypedResults.Accepted($"/v1/matchopdrachten/{run.Id}", MatchRunWire.Of(run));
    }
}
