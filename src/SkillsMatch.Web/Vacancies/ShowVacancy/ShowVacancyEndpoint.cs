using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ShowVacancy;

/// <summary>Shows one vacancy, open or not.</summary>
internal static class ShowVacancyEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/vacatures/{id:guid}", HandleAsync)
        .WithName("toonVacature").WithTags(ApiTags.Vacancies)
        .WithSummary("Toon een vacature")
        .WithDescription("Ook een vacature die gesloten of verlopen is; zie `status`.")
        .With(Trait.Tagged);

    private static async Task<Results<Ok<VacancyWire>, NotModified, ProblemHttpResult>> HandleAsync(
        Guid id, SkillsMatchDb db, VacancyDesk desk, HttpContext http, CancellationToken ct)
    {
        var row = await db.Vacancies.AsNoTracking().Include(one => one.Employer).Include(one => one.Skills).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null)
            return Problems.NotFound("Deze vacature");
        var answer = await desk.ShowAsync(row, http, ct);
        return (await desk.TagAsync(row, ct)).IsKnownTo(http) ? NotModified.Answer : TypedResults.Ok(answer);
    }
}
