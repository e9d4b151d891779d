using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.CurrentProfile;

/// <summary>What the pages of one journey work with, all of one moment.</summary>
/// <param name="Row">What is kept about the person; null: nothing yet.</param>
/// <param name="Taxonomy">Skills and occupations.</param>
/// <param name="Market">Vacancies, training offers, places.</param>
internal sealed record JourneyFacts(JobSeekerRow? Row, TaxonomySnapshot Taxonomy, MarketSnapshot Market)
{
    /// <summary>The person as the engine knows them; null: nothing was told yet.</summary>
    public JobSeeker? JobSeeker { get; } = Row is null ? null : JobSeekerFacts.Of(Row, Market.PlaceTable);

    /// <summary>The occupation worked in last; null: none.</summary>
    public OccupationEntry? Now =>
        Row?.Work.OrderBy(work => work.Position).Select(work => Taxonomy.Occupations.GetValueOrDefault(work.OccupationId)).FirstOrDefault();
}

/// <summary>Looks up what a page of the journey works with.</summary>
internal sealed class Journey(CurrentJobSeeker current, TaxonomyCache taxonomies, MarketCache markets, TimeProvider clock)
{
    /// <summary>The profile, to be changed.</summary>
    public CurrentJobSeeker Current => current;

    /// <summary>The day, by which starts are ahead and closing days have gone by.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    public async Task<JourneyFacts> LookAsync(CancellationToken ct) =>
        new(await current.FindAsync(ct), await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
}
