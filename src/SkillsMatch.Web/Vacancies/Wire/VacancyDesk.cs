using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>Takes vacancies in from the wire and shows them on it.</summary>
internal sealed class VacancyDesk(TaxonomyCache taxonomies, MarketCache markets, TimeProvider clock)
{
    /// <summary>The day, by which closing days have gone by.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <summary>Notes everything that is wrong with what is asked; whether anything is.</summary>
    public async Task<bool> IsWrongAsync(JsonBody<VacancyRequest> asked, CancellationToken ct) =>
        VacancyRules.Check(asked.Value, asked.Errors, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct), Today).Any;

    /// <summary>A vacancy with its skills and employer loaded, and its ETag on the answer.</summary>
    public async Task<VacancyWire> ShowAsync(VacancyRow row, HttpContext http, CancellationToken ct)
    {
        (await TagAsync(row, ct)).PutOn(http);
        return VacancyWire.Of(row, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
    }

    /// <summary>Names the state of a vacancy.</summary>
    public async Task<EntityTag> TagAsync(VacancyRow row, CancellationToken ct) => new(row.RowVersion, (await taxonomies.CurrentAsync(ct)).Generation);
}
