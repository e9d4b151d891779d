using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Web.JobSeekers.Wire;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.CreateProfile;

/// <summary>Een nieuw profiel met de code die het opent.</summary>
/// <param name="Id">Het pseudoniem.</param>
/// <param name="Terugkeercode">Alleen hiermee is het profiel te zien, te wijzigen en te wissen. U krijgt hem één keer; bewaar hem.</param>
/// <param name="Profiel">Wat er bewaard is.</param>
[DisplayName("NieuweWerkzoekende")]
public sealed record NewJobSeeker(Guid Id, string Terugkeercode, JobSeekerWire Profiel)
{
    internal static NewJobSeeker Example { get; } = new(JobSeekerWire.Example.Id, "7KQ2-M4XD-9RTA", JobSeekerWire.Example);
}

/// <summary>Makes a profile under a pseudonym and tells once the code that opens it.</summary>
internal static class CreateProfileEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/werkzoekenden", HandleAsync)
        .WithName("maakProfiel").WithTags(ApiTags.JobSeekers)
        .WithSummary("Maak een profiel")
        .WithDescription(
            "Geeft één keer een terugkeercode. De dienst bewaart daarvan alleen een hash. Velden die er niet zijn, zoals naam of BSN, worden geweigerd.")
        .With(Trait.Tagged);

    private static async Task<Results<Created<NewJobSeeker>, ProblemHttpResult>> HandleAsync(
        JsonBody<JobSeekerRequest> body, JobSeekerChanges changes, TaxonomyCache taxonomies, HttpContext http, CancellationToken ct)
    {
        if (await changes.IsWrongAsync(body, ct))
            return body.Errors.ToProblem();
        var code = ReturnCode.New();
        var row = await changes.CreateAsync(body.Value, code, ct);
        var taxonomy = await taxonomies.CurrentAsync(ct);
        new EntityTag(row.RowVersion, taxonomy.Generation).PutOn(http);
        return TypedResults.Created($"/v1/werkzoekenden/{row.Id}", new NewJobSeeker(row.Id, code.ToString(), JobSeekerWire.Of(row, taxonomy)));
    }
}
