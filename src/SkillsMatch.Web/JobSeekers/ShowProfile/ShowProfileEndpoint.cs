using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.JobSeekers.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ShowProfile;

/// <summary>Shows a person everything that is kept about them.</summary>
internal static class ShowProfileEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/werkzoekenden/{id:guid}", HandleAsync)
        .WithName("toonProfiel").WithTags(ApiTags.JobSeekers)
        .WithSummary("Toon een profiel")
        .WithDescription("Alles wat de dienst van deze werkzoekende bewaart.")
        .RequireAuthorization(Owner.OfProfile)
        .With(Trait.Tagged);

    private static async Task<Results<Ok<JobSeekerWire>, NotModified, ProblemHttpResult>> HandleAsync(
        Guid id, SkillsMatchDb db, TaxonomyCache taxonomies, HttpContext http, CancellationToken ct)
    {
        var row = await db.JobSeekers.AsNoTracking().Include(one => one.Skills).Include(one => one.Work).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null)
            return Problems.NotFound("Dit profiel");
        var taxonomy = await taxonomies.CurrentAsync(ct);
        var tag = new EntityTag(row.RowVersion, taxonomy.Generation);
        tag.PutOn(http);
        return tag.IsKnownTo(http) ? NotModified.Answer : TypedResults.Ok(JobSeekerWire.Of(row, taxonomy));
    }
}
