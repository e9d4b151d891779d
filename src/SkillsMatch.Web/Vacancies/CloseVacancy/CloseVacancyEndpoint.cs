using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.CloseVacancy;

/// <summary>Closes a vacancy: it can be read, and no longer be answered or found.</summary>
internal static class CloseVacancyEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/vacatures/{id:guid}/sluiting", HandleAsync)
        .WithName("sluitVacature").WithTags(ApiTags.Vacancies)
        .WithSummary("Sluit een vacature")
        .WithDescription("De vacature blijft te lezen, maar is niet meer te vinden. Een gesloten vacature nog eens sluiten verandert niets. `If-Match` mag.")
        .RequireAuthorization(Owner.OfVacancy)
        .With(Trait.Tagged | Trait.Owned | Trait.MayBeGuarded);

    private static async Task<Results<Ok<VacancyWire>, ProblemHttpResult>> HandleAsync(
        Guid id, VacancyDesk desk, VacancyChanges changes, HttpContext http, CancellationToken ct)
    {
        var guard = new ChangeGuard(http, isNeeded: false);
        var row = await guard.TryAsync(() => changes.CloseAsync(id, one => guard.Agrees(one.RowVersion), ct));
        if (row is null)
            return guard.Refusal ?? Problems.NotFound("Deze vacature");
        return TypedResults.Ok(await desk.ShowAsync(row, http, ct));
    }
}
