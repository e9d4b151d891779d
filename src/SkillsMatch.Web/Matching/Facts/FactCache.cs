using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Web.Operations.Changes;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>
/// Keeps facts of the database in memory and brings them up to date as changes are announced. Whoever reads takes one reference and never waits,
/// but for the very first.
/// </summary>
internal abstract class FactCache<T>(IDbContextFactory<SkillsMatchDb> databases, ChangeMarks marks) : IViewOfFacts, IDisposable
    where T : class
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile T? _current;
    private long _asked; // how often this process made a change
    private long _looked; // how many of these the view is known to hold

    /// <summary>What is in memory: as new as the last change that was announced, and as the last change that this process made.</summary>
    public ValueTask<T> CurrentAsync(CancellationToken ct) => _current is { } current && Interlocked.Read(ref _looked) >= Interlocked.Read(ref _asked) ? new(current) : new(FreshAsync(ct));

    /// <summary>What is in the database now: for work that was asked for by the change it is about.</summary>
    public async Task<T> FreshAsync(CancellationToken ct)
    {
        var asked = Interlocked.Read(ref _asked); // before looking, so that a change made meanwhile is looked for again
        var fresh = _current is not null && await marks.PassedAsync(ct) ? _current : await ReadAllAsync(evenIfKept: _current is not null, ct);
        HoldsAll(asked);
        return fresh;
    }

    /// <summary>Makes the next request wait for the changes there are: called by the process that made one, so that it sees its own.</summary>
    public void LookAgain() => Interlocked.Increment(ref _asked);

    public async Task ApplyAsync(FactChanges changes, CancellationToken ct)
    {
        await _writing.WaitAsync(ct);
        try
        {
            if (_current is not { } current || !Concerns(changes))
                return; // whoever is first to ask reads all
            await using var db = await databases.CreateDbContextAsync(ct);
            _current = await AfterAsync(db, current, changes, ct);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task<int> ReconcileAsync(CancellationToken ct)
    {
        if (_current is null)
            return 0;
        await marks.PassedAsync(ct); // what is on its way was not missed
        await using var db = await databases.CreateDbContextAsync(ct);
        var missed = new FactChanges();
        var count = 0;
        foreach (var kind in Kinds)
        {
            var differing = await DifferingAsync(db, kind, ct);
            count += differing.Count;
            if (differing.Count > 0)
                missed.With(kind, differing);
        }

        if (count > 0)
            await ApplyAsync(missed, ct);
        return count;
    }

    public void Dispose() => _writing.Dispose();

    /// <summary>The kinds of facts that are kept here one by one.</summary>
    protected abstract IReadOnlyList<FactKind> Kinds { get; }

    protected abstract bool Concerns(FactChanges changes);

    /// <summary>Reads all, beside what was there before.</summary>
    protected abstract Task<T> ReadAsync(SkillsMatchDb db, T? before, CancellationToken ct);

    /// <summary>Reads what changed.</summary>
    protected abstract Task<T> AfterAsync(SkillsMatchDb db, T before, FactChanges changes, CancellationToken ct);

    /// <summary>The stamps of all facts of a kind that are kept.</summary>
    protected abstract IEnumerable<KeyValuePair<Guid, long>> StampsOf(T kept, FactKind kind);

    private void HoldsAll(long asked)
    {
        for (var known = Interlocked.Read(ref _looked); known < asked;)
        {
            var before = Interlocked.CompareExchange(ref _looked, asked, known);
            if (before == known)
                return;
            known = before;
        }
    }

    private async Task<T> ReadAllAsync(bool evenIfKept, CancellationToken ct)
    {
        await _writing.WaitAsync(ct);
        try
        {
            if (_current is { } kept && !evenIfKept)
                return kept; // somebody else was first
            await using var db = await databases.CreateDbContextAsync(ct);
            return _current = await ReadAsync(db, _current, ct);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<IReadOnlyCollection<Guid>> DifferingAsync(SkillsMatchDb db, FactKind kind, CancellationToken ct)
    {
        var kept = StampsOf(_current!, kind).ToDictionary();
        var total = await db.FactTotals.SingleOrDefaultAsync(one => one.Kind == kind, ct);
        if ((total?.Count ?? 0) == kept.Count && (total?.Stamp ?? 0) == kept.Values.Aggregate(0L, (all, one) => all ^ one))
            return [];
        var there = await db.FactStamps.Where(one => one.Kind == kind).ToDictionaryAsync(one => one.Id, one => one.Stamp, ct);
        return [.. there.Except(kept).Select(one => one.Key).Union(kept.Keys.Where(id => !there.ContainsKey(id)))];
    }
}
