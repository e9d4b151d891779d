using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Training.ChangeTraining;

/// <summary>Replaces a training offer.</summary>
internal static class ChangeTrainingEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/opleidingsaanbod/{id:guid}", HandleAsync)
        .WithName("wijzigOpleiding").WithTags(ApiTags.Training)
        .WithSummary("Wijzig een opleiding")
        .WithDescription("Vervangt het hele aanbod.")
        .RequireAuthorization(Owner.OfTrainingOffer)
        .With(Trait.Tagged | Trait.Guarded | Trait.Owned);

    private static async Task<Results<Ok<TrainingWire>, ProblemHttpResult>> HandleAsync(
        Guid id, JsonBody<TrainingOfferRequest> body, TrainingDesk desk, TrainingChanges changes, HttpContext http, CancellationToken ct)
    {
        if (await desk.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var guard = new ChangeGuard(http);
        var row = await guard.TryAsync(() => changes.ChangeAsync(id, body.Value, guard.Agrees, ct));
        if (row is null)
            return guard.Refusal ?? Problems.NotFound("Deze opleiding");
        return TypedResults.Ok(await desk.ShowAsync(row, http, ct));
    }
}
