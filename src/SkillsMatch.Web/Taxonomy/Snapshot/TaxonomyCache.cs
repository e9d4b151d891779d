using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Taxonomy.Snapshot;

/// <summary>
/// Keeps the taxonomy in memory and reads it anew when its generation in the database goes up. While a newer one is being read the old one
/// serves, so no request waits but the very first.
/// </summary>
internal sealed class TaxonomyCache(IDbContextFactory<SkillsMatchDb> databases, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile TaxonomySnapshot? _current;
    private long _lookedAt = long.MinValue;

    /// <summary>The taxonomy, at most a second old.</summary>
    public async ValueTask<TaxonomySnapshot> CurrentAsync(CancellationToken ct)
    {
        var current = _current;
        if (current is not null && (JustLooked() || !await _one.WaitAsync(0, ct)))
            return current;
        if (current is null)
            await _one.WaitAsync(ct);
        try
        {
            return await RefreshAsync(ct);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private bool JustLooked() => clock.GetElapsedTime(Volatile.Read(ref _lookedAt)) < LookEvery;

    private async Task<TaxonomySnapshot> RefreshAsync(CancellationToken ct)
    {
        if (_current is { } fresh && JustLooked())
            return fresh;
        await using var db = await databases.CreateDbContextAsync(ct);
        var generation = await Generations.CurrentAsync(db, Generations.Taxonomy, ct);
        if (_current?.Generation != generation.Number)
            _current = await TaxonomyReading.ReadAsync(db, generation.Number, await ModelVersionAsync(db, ct), ct);
        Volatile.Write(ref _lookedAt, clock.GetTimestamp());
        return _current;
    }

    private static async Task<string> ModelVersionAsync(SkillsMatchDb db, CancellationToken ct) =>
        (await Generations.CurrentAsync(db, Generations.Closeness, ct)).Value ?? "geen";
}
