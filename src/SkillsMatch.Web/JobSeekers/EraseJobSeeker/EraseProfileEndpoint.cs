using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;

namespace SkillsMatch.Web.JobSeekers.EraseJobSeeker;

/// <summary>Erases a profile with everything that was made of it.</summary>
internal static class EraseProfileEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapDelete("/werkzoekenden/{id:guid}", HandleAsync)
        .WithName("wisProfiel").WithTags(ApiTags.JobSeekers)
        .WithSummary("Wis een profiel")
        .WithDescription("Wist het profiel, de matchopdrachten erover en de matches waarin werkgevers het vonden, meteen en voorgoed.")
        .RequireAuthorization(Owner.OfProfile)
        .With(Trait.Guarded);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, SkillsMatchDb db, VisibleJobSeekersCache people, HttpContext http, CancellationToken ct)
    {
        var guard = new ChangeGuard(http);
        var erased = await JobSeekerErasure.EraseAsync(db, id, ct, guard.Agrees);
        people.LookAgain();
        if (erased)
            return TypedResults.NoContent();
        return guard.Refusal ?? Problems.NotFound("Dit profiel");
    }
}
