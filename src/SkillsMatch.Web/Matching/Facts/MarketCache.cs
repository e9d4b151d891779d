using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Open vacancies and training offers in memory, as new as the database.</summary>
internal sealed class MarketCache(IDbContextFactory<SkillsMatchDb> databases, TimeProvider clock) : IDisposable
{
    private readonly GenerationCache<MarketSnapshot> _cache = new(databases, clock, Generations.Market, MarketReading.ReadAsync);

    public ValueTask<MarketSnapshot> CurrentAsync(CancellationToken ct) => _cache.CurrentAsync(ct);

    /// <summary>As new as the database is now: for work that was asked for by the change it is about.</summary>
    public ValueTask<MarketSnapshot> FreshAsync(CancellationToken ct) => _cache.FreshAsync(ct);

    public void LookAgain() => _cache.LookAgain();

    public void Dispose() => _cache.Dispose();
}
