using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.JobSeekers.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ChangeProfile;

/// <summary>Replaces a profile.</summary>
internal static class ChangeProfileEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/werkzoekenden/{id:guid}", HandleAsync)
        .WithName("wijzigProfiel").WithTags(ApiTags.JobSeekers)
        .WithSummary("Wijzig een profiel")
        .WithDescription("Vervangt het hele profiel. Wie zijn toestemming intrekt, is meteen voor geen werkgever meer te zien.")
        .RequireAuthorization(Owner.OfProfile)
        .With(Trait.Tagged | Trait.Guarded);

    private static async Task<Results<Ok<JobSeekerWire>, ProblemHttpResult>> HandleAsync(
        Guid id, JsonBody<JobSeekerRequest> body, JobSeekerChanges changes, TaxonomyCache taxonomies, HttpContext http, CancellationToken ct)
    {
        if (await changes.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var guard = new ChangeGuard(http);
        var row = await guard.TryAsync(() => changes.ChangeAsync(id, body.Value, guard.Agrees, ct));
        if (row is null)
            return guard.Refusal ?? Problems.NotFound("Dit profiel");
        var taxonomy = await taxonomies.CurrentAsync(ct);
        new EntityTag(row.RowVersion, taxonomy.Generation).PutOn(http);
        return TypedResults.Ok(JobSeekerWire.Of(row, taxonomy));
    }
}
