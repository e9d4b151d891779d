using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.Paging;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ListVacancies;

/// <summary>Een bladzijde van de open vacatures, de nieuwste eerst.</summary>
/// <param name="Vacatures">De vacatures.</param>
[DisplayName("Vacatures")]
public sealed record VacancyPage(IReadOnlyList<VacancySummary> Vacatures)
{
    internal static VacancyPage Example { get; } = new([VacancySummary.Example]);
}

/// <summary>
/// Walks through the open vacancies, newest first. The order never changes for a vacancy once posted, so a walk by cursor meets each one
/// exactly once, whatever is posted meanwhile.
/// </summary>
internal static class ListVacanciesEndpoint
{
    private const int Usual = 20;
    private const int Highest = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/vacatures", HandleAsync)
        .WithName("lijstVacatures").WithTags(ApiTags.Vacancies)
        .WithSummary("Lees de open vacatures")
        .WithDescription("De nieuwste eerst. De header Link wijst de volgende en de vorige bladzijde; ieder komt precies één keer langs, wat er intussen ook bij komt.")
        .With(Trait.Paged);

    private static async Task<Results<Ok<VacancyPage>, ProblemHttpResult>> HandleAsync(
        string? cursor, string? limiet, string? beroepId, VacancyListing listing, HttpContext http, CancellationToken ct)
    {
        var errors = new InputErrors();
        var limit = Limit.Read(limiet, errors, Usual, Highest);
        var occupation = WholeNumber.Read(beroepId, "beroepId", errors, 1, int.MaxValue);
        var place = Cursor<PostedPlace>.Read(cursor, errors);
        if (errors.Any)
            return errors.ToProblem();
        var page = await listing.ReadAsync(place, limit, occupation, ct);
        page.PutLinksOn(http, row => new PostedPlace(row.PostedOn, row.Id));
        return TypedResults.Ok(new VacancyPage(await listing.ShowAsync(page.Rows, ct)));
    }
}

/// <summary>Where a vacancy stands in the list.</summary>
internal sealed record PostedPlace(DateOnly PostedOn, Guid Id);

/// <summary>Reads a page of the list.</summary>
internal sealed class VacancyListing(SkillsMatchDb db, VacancyDesk desk, TaxonomyCache taxonomies, MarketCache markets)
{
    public async Task<Page<VacancyRow, PostedPlace>> ReadAsync(Cursor<PostedPlace>? cursor, int limit, int? occupation, CancellationToken ct)
    {
        var today = desk.Today;
        var open = db.Vacancies.AsNoTracking().Include(one => one.Employer)
            .Where(one => one.Status == VacancyStatus.Open && (one.ClosesOn == null || one.ClosesOn >= today) && (occupation == null || one.OccupationId == occupation));
        return Page<VacancyRow, PostedPlace>.Of(await From(open, cursor).Take(limit + 1).ToListAsync(ct), limit, cursor);
    }

    public async Task<IReadOnlyList<VacancySummary>> ShowAsync(IEnumerable<VacancyRow> rows, CancellationToken ct)
    {
        var (taxonomy, market) = (await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
        return [.. rows.Select(row => VacancySummary.Of(row, taxonomy, market))];
    }

    private static IQueryable<VacancyRow> From(IQueryable<VacancyRow> open, Cursor<PostedPlace>? cursor)
    {
        if (cursor is null)
            return open.OrderByDescending(one => one.PostedOn).ThenByDescending(one => one.Id);
        var (day, id) = (cursor.Key.PostedOn, cursor.Key.Id);
        return cursor.Backwards
            ? open.Where(one => EF.Functions.GreaterThan(ValueTuple.Create(one.PostedOn, one.Id), ValueTuple.Create(day, id)))
                .OrderBy(one => one.PostedOn).ThenBy(one => one.Id)
            : open.Where(one => EF.Functions.LessThan(ValueTuple.Create(one.PostedOn, one.Id), ValueTuple.Create(day, id)))
                .OrderByDescending(one => one.PostedOn).ThenByDescending(one => one.Id);
    }
}
