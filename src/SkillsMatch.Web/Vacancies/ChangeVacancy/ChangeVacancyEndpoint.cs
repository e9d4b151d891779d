using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ChangeVacancy;

/// <summary>Replaces a vacancy; its matches are made anew in the background.</summary>
internal static class ChangeVacancyEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/vacatures/{id:guid}", HandleAsync)
        .WithName("wijzigVacature").WithTags(ApiTags.Vacancies)
        .WithSummary("Wijzig een vacature")
        .WithDescription("Vervangt de hele vacature. Wie er past, wordt op de achtergrond opnieuw berekend.")
        .RequireAuthorization(Owner.OfVacancy)
        .With(Trait.Tagged | Trait.Guarded | Trait.Owned | Trait.Conflicting);

    private static async Task<Results<Ok<VacancyWire>, ProblemHttpResult>> HandleAsync(
        Guid id, JsonBody<VacancyRequest> body, VacancyDesk desk, VacancyChanges changes, HttpContext http, CancellationToken ct)
    {
        if (await desk.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var guard = new ChangeGuard(http);
        var isOver = false;
        var row = await guard.TryAsync(() => changes.ChangeAsync(id, body.Value, one => guard.Agrees(one.RowVersion) && !(isOver = one.Status is not VacancyStatus.Open), ct));
        if (row is not null)
            return TypedResults.Ok(await desk.ShowAsync(row, http, ct));
        return guard.Refusal ?? (isOver ? Over() : Problems.NotFound("Deze vacature"));
    }

    private static ProblemHttpResult Over() => Problems.Conflict(
        "vacature-niet-open", "Vacature is niet meer open", "Een gesloten of verlopen vacature is niet te wijzigen. Plaats een nieuwe vacature.");
}
