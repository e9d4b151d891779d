using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>What one answer about one job seeker is computed from, all of one moment.</summary>
/// <param name="JobSeeker">The job seeker.</param>
/// <param name="Taxonomy">Skills and occupations.</param>
/// <param name="Market">Vacancies, training offers, places.</param>
/// <param name="Today">The day from which starts are ahead.</param>
internal sealed record MatchingFacts(JobSeeker JobSeeker, TaxonomySnapshot Taxonomy, MarketSnapshot Market, DateOnly Today);

/// <summary>Looks up the facts of an answer.</summary>
internal sealed class MatchingLookup(SkillsMatchDb db, TaxonomyCache taxonomies, MarketCache markets, TimeProvider clock)
{
    /// <summary>Null: there is no such job seeker (any more).</summary>
    public async Task<MatchingFacts?> ForAsync(Guid jobSeekerId, CancellationToken ct)
    {
        var market = await markets.CurrentAsync(ct);
        return await JobSeekerFacts.LoadAsync(db, jobSeekerId, market, ct) is { } jobSeeker
            ? new MatchingFacts(jobSeeker, await taxonomies.CurrentAsync(ct), market, DateOnly.FromDateTime(clock.GetUtcNow().Date))
            : null;
    }
}
