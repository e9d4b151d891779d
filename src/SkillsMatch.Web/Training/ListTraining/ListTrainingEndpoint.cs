using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;
using SkillsMatch.Web.Training.Wire;

namespace SkillsMatch.Web.Training.ListTraining;

/// <summary>Een bladzijde van het opleidingsaanbod, op volgorde van id.</summary>
/// <param name="Opleidingen">De opleidingen.</param>
[DisplayName("Opleidingen")]
public sealed record TrainingPage(IReadOnlyList<TrainingSummary> Opleidingen)
{
    internal static TrainingPage Example { get; } = new([TrainingSummary.Example]);
}

/// <summary>Walks through the training offers by id.</summary>
internal static class ListTrainingEndpoint
{
    private const int Usual = 20;
    private const int Highest = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/opleidingsaanbod", HandleAsync)
        .WithName("lijstOpleidingen").WithTags(ApiTags.Training)
        .WithSummary("Lees het opleidingsaanbod")
        .WithDescription(
            "Alles, of alleen één soort of wat één vaardigheid leert. De header Link wijst de volgende en de vorige bladzijde.")
        .With(Trait.Paged);

    private static async Task<Results<Ok<TrainingPage>, ProblemHttpResult>> HandleAsync(
        [AsParameters] TrainingQuestion asked, SkillsMatchDb db, MarketCache markets, HttpContext http, CancellationToken ct)
    {
        var errors = new InputErrors();
        var limit = Limit.Read(asked.Limiet, errors, Usual, Highest);
        var skill = WholeNumber.Read(asked.VaardigheidId, "vaardigheidId", errors, 1, int.MaxValue);
        var cursor = Cursor<Guid>.Read(asked.Cursor, errors);
        var kind = EnumWords.Training.ValueOf(asked.Soort);
        errors.Check(kind is not null || string.IsNullOrEmpty(asked.Soort), "soort", $"Kies een van deze woorden: {string.Join(", ", EnumWords.Training.Words)}.");
        if (errors.Any)
            return errors.ToProblem();

        var wanted = db.TrainingOffers.AsNoTracking().Include(one => one.Provider).Where(one => !one.IsWithdrawn
            && (kind == null || one.Kind == kind) && (skill == null || one.Outcomes.Any(outcome => outcome.SkillId == skill)));
        var page = Page<TrainingOfferRow, Guid>.Of(await From(wanted, cursor).Take(limit + 1).ToListAsync(ct), limit, cursor);
        page.PutLinksOn(http, row => row.Id);
        var market = await markets.CurrentAsync(ct);
        return TypedResults.Ok(new TrainingPage([.. page.Rows.Select(row => TrainingSummary.Of(row, market))]));
    }

    private static IQueryable<TrainingOfferRow> From(IQueryable<TrainingOfferRow> wanted, Cursor<Guid>? cursor) => cursor switch
    {
        null => wanted.OrderBy(one => one.Id),
        { Backwards: true } => wanted.Where(one => one.Id < cursor.Key).OrderByDescending(one => one.Id),
        _ => wanted.Where(one => one.Id > cursor.Key).OrderBy(one => one.Id),
    };
}

/// <summary>What is asked of the list.</summary>
internal sealed record TrainingQuestion(
    [FromQuery(Name = "soort")] string? Soort, [FromQuery(Name = "vaardigheidId")] string? VaardigheidId, [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limiet")] string? Limiet);
