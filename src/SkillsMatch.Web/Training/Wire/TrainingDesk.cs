using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Operations.Http.Tags;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>Takes training offers in from the wire and shows them on it.</summary>
internal sealed class TrainingDesk(TaxonomyCache taxonomies, MarketCache markets, TimeProvider clock)
{
    /// <summary>Notes everything that is wrong with what is asked; whether anything is.</summary>
    public async Task<bool> IsWrongAsync(JsonBody<TrainingOfferRequest> asked, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        return TrainingRules.Check(asked.Value, asked.Errors, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct), today).Any;
    }

    /// <summary>An offer with its provider and skills loaded, and its ETag on the answer.</summary>
    public async Task<TrainingWire> ShowAsync(TrainingOfferRow row, HttpContext http, CancellationToken ct)
    {
        (await TagAsync(row, ct)).PutOn(http);
        return TrainingWire.Of(row, await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
    }

    /// <summary>Names the state of an offer.</summary>
    public async Task<EntityTag> TagAsync(TrainingOfferRow row, CancellationToken ct) => new(row.RowVersion, (await taxonomies.CurrentAsync(ct)).Generation);
}
