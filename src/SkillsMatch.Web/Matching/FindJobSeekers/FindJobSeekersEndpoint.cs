using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Matching.FindJobSeekers;

/// <summary>Shows who fits a vacancy, by the latest run.</summary>
internal static class FindJobSeekersEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/vacatures/{id:guid}/matches", HandleAsync)
        .WithName("toonWerkzoekenden").WithTags(ApiTags.Matching)
        .WithSummary("Toon wie er bij een vacature past")
        .WithDescription(
            "Uit de laatste berekening op de achtergrond, onder pseudoniemen die alleen hier gelden. Wie zijn toestemming introk of zijn profiel wijzigde, "
            + "staat er tot de volgende berekening niet in. Een verzonnen vacature toont iedereen alleen verzonnen mensen.")
        .RequireAuthorization(Owner.OfVacancyMatches);

    private static async Task<Results<Ok<FoundJobSeekers>, ProblemHttpResult>> HandleAsync(
        Guid id, SkillsMatchDb db, FoundJobSeekersReading reading, CancellationToken ct)
    {
        if (!await db.Vacancies.AnyAsync(one => one.Id == id, ct))
            return Problems.NotFound("Deze vacature");
        return TypedResults.Ok(await reading.ReadAsync(await reading.LatestAsync(id, ct), ct));
    }
}
