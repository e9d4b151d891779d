using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Training.PublishTraining;

/// <summary>Een nieuwe opleiding met de code waarmee ze te wijzigen is.</summary>
/// <param name="Id">Het id.</param>
/// <param name="Wijzigcode">Hiermee wijzigt u het aanbod of trekt u het in. U krijgt hem één keer; bewaar hem.</param>
/// <param name="Opleiding">De opleiding.</param>
[DisplayName("NieuweOpleiding")]
public sealed record NewTraining(Guid Id, string Wijzigcode, TrainingWire Opleiding)
{
    internal static NewTraining Example { get; } = new(TrainingSummary.Example.Id, "H6YB-2S9E-QX4F", TrainingWire.Example);
}

/// <summary>Publishes a training offer and tells once the code that opens it.</summary>
internal static class PublishTrainingEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/opleidingsaanbod", HandleAsync)
        .WithName("plaatsOpleiding").WithTags(ApiTags.Training)
        .WithSummary("Plaats een opleiding")
        .WithDescription("Demonstratie: zolang er nog geen accounts zijn, mag iedereen plaatsen. Geeft één keer een wijzigcode.")
        .With(Trait.Tagged);

    private static async Task<Results<Created<NewTraining>, ProblemHttpResult>> HandleAsync(
        JsonBody<TrainingOfferRequest> body, TrainingDesk desk, TrainingChanges changes, HttpContext http, CancellationToken ct)
    {
        if (await desk.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var code = ReturnCode.New();
        var row = await changes.PublishAsync(body.Value, code, ct);
        return TypedResults.Created($"/v1/opleidingsaanbod/{row.Id}", new NewTraining(row.Id, code.ToString(), await desk.ShowAsync(row, http, ct)));
    }
}
