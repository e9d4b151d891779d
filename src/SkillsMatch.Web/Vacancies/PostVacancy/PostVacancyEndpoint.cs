using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.PostVacancy;

/// <summary>Een nieuwe vacature met de code waarmee ze te wijzigen is.</summary>
/// <param name="Id">Het id.</param>
/// <param name="Wijzigcode">Hiermee wijzigt en sluit u de vacature en ziet u wie er past. U krijgt hem één keer; bewaar hem.</param>
/// <param name="Vacature">De vacature.</param>
[DisplayName("NieuweVacature")]
public sealed record NewVacancy(Guid Id, string Wijzigcode, VacancyWire Vacature)
{
    internal static NewVacancy Example { get; } = new(VacancySummary.Example.Id, "W3ZP-0C8K-5VHN", VacancyWire.Example);
}

/// <summary>Posts a vacancy and tells once the code that opens it; its matches are made in the background.</summary>
internal static class PostVacancyEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/vacatures", HandleAsync)
        .WithName("plaatsVacature").WithTags(ApiTags.Vacancies)
        .WithSummary("Plaats een vacature")
        .WithDescription(
            "Demonstratie: zolang er nog geen accounts zijn, mag iedereen plaatsen. Geeft één keer een wijzigcode. Wie er past, wordt op de achtergrond berekend.")
        .With(Trait.Tagged);

    private static async Task<Results<Created<NewVacancy>, ProblemHttpResult>> HandleAsync(
        JsonBody<VacancyRequest> body, VacancyDesk desk, VacancyChanges changes, HttpContext http, CancellationToken ct)
    {
        if (await desk.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var code = ReturnCode.New();
        var row = await changes.PostAsync(body.Value, code, ct);
        return TypedResults.Created($"/v1/vacatures/{row.Id}", new NewVacancy(row.Id, code.ToString(), await desk.ShowAsync(row, http, ct)));
    }
}
