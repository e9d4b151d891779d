using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>
/// Keeps what was made of one part of the database in memory, and makes it anew when the part's generation goes up. While a newer one is being
/// made the old one serves, so no request waits but the very first.
/// </summary>
internal sealed class GenerationCache<T>(
    IDbContextFactory<SkillsMatchDb> databases, TimeProvider clock, string part, Func<SkillsMatchDb, long, CancellationToken, Task<T>> make)
    : IDisposable
    where T : class
{
    private readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(500);
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Made? _current;
    private long _lookedAt;

    /// <summary>What was made, at most half a second behind the database unless a newer one is being made just now.</summary>
    public async ValueTask<T> CurrentAsync(CancellationToken ct)
    {
        var current = _current;
        if (current is not null && (JustLooked() || !await _one.WaitAsync(0, ct)))
            return current.Value;
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

    /// <summary>What is in the database now: waits where <see cref="CurrentAsync"/> would serve what is a little old.</summary>
    public async ValueTask<T> FreshAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            LookAgain();
            return await RefreshAsync(ct);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Makes the next request look at the database at once: called by the process that changed it, so that it sees its own change.</summary>
    public void LookAgain() => Volatile.Write(ref _lookedAt, 0);

    public void Dispose() => _one.Dispose();

    private bool JustLooked() => Volatile.Read(ref _lookedAt) is var looked && looked != 0 && clock.GetElapsedTime(looked) < _lookEvery;

    private async Task<T> RefreshAsync(CancellationToken ct)
    {
        if (_current is { } fresh && JustLooked())
            return fresh.Value;
        await using var db = await databases.CreateDbContextAsync(ct);
        var generation = (await Generations.CurrentAsync(db, part, ct)).Number;
        if (_current is not { } made || made.Generation != generation)
            _current = made = new Made(generation, await make(db, generation, ct));
        Volatile.Write(ref _lookedAt, clock.GetTimestamp());
        return made.Value;
    }

    private sealed record Made(long Generation, T Value);
}
