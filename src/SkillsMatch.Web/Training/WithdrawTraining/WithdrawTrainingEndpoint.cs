using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Training.WithdrawTraining;

/// <summary>Withdraws a training offer: nobody finds it any more.</summary>
internal static class WithdrawTrainingEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapDelete("/opleidingsaanbod/{id:guid}", HandleAsync)
        .WithName("trekOpleidingIn").WithTags(ApiTags.Training)
        .WithSummary("Trek een opleiding in")
        .WithDescription("Daarna is het aanbod niet meer te vinden.")
        .RequireAuthorization(Owner.OfTrainingOffer)
        .With(Trait.Guarded | Trait.Owned);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Guid id, TrainingChanges changes, HttpContext http, CancellationToken ct)
    {
        var guard = new ChangeGuard(http);
        if (await guard.TryAsync(() => changes.WithdrawAsync(id, guard.Agrees, ct)) is not null)
            return TypedResults.NoContent();
        return guard.Refusal ?? Problems.NotFound("Deze opleiding");
    }
}
