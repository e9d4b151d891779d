using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Names one state of everything that figures about the region are computed from.</summary>
internal sealed record RegionFactsVersion(long Taxonomy, string Model, long Market, long JobSeekers);

/// <summary>Taxonomy, market and the job seekers who may be found, at one moment.</summary>
internal sealed record RegionFacts(TaxonomySnapshot Taxonomy, MarketSnapshot Market, VisibleJobSeekers JobSeekers)
{
    /// <summary>Equal versions: equal figures.</summary>
    public RegionFactsVersion Version => new(Taxonomy.Generation, Taxonomy.ForEngine.ModelVersion, Market.Generation, JobSeekers.Generation);
}

/// <summary>Reads the three at once.</summary>
internal sealed class RegionFactsCache(TaxonomyCache taxonomies, MarketCache markets, VisibleJobSeekersCache jobSeekers)
{
    public async Task<RegionFacts> CurrentAsync(CancellationToken ct)
    {
        var taxonomy = await taxonomies.CurrentAsync(ct);
        return new RegionFacts(taxonomy, await markets.CurrentAsync(ct), await jobSeekers.CurrentAsync(ct));
    }
}
