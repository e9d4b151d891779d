using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Training.ShowTraining;

/// <summary>Shows one training offer.</summary>
internal static class ShowTrainingEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/opleidingsaanbod/{id:guid}", HandleAsync)
        .WithName("toonOpleiding").WithTags(ApiTags.Training)
        .WithSummary("Toon een opleiding")
        .WithDescription("Met leeruitkomsten, instapeisen, startdata en kosten.")
        .With(Trait.Tagged);

    private static async Task<Results<Ok<TrainingWire>, NotModified, ProblemHttpResult>> HandleAsync(
        Guid id, SkillsMatchDb db, TrainingDesk desk, HttpContext http, CancellationToken ct)
    {
        var row = await db.TrainingOffers.AsNoTracking().AsSplitQuery().Include(one => one.Provider).Include(one => one.Outcomes).Include(one => one.EntrySkills)
            .SingleOrDefaultAsync(one => one.Id == id && !one.IsWithdrawn, ct);
        if (row is null)
            return Problems.NotFound("Deze opleiding");
        var answer = await desk.ShowAsync(row, http, ct);
        return (await desk.TagAsync(row, ct)).IsKnownTo(http) ? NotModified.Answer : TypedResults.Ok(answer);
    }
}
