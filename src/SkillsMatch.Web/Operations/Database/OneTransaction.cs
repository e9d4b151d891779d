using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>
/// Runs the work of one request in one transaction, with the retries of the database. Work inside work joins the transaction there is, so that a
/// change and the remembered answer to its request are kept together or not at all.
/// </summary>
internal sealed class OneTransaction(SkillsMatchDb db)
{
    private readonly List<Action> _afterCommit = [];

    /// <summary>Notes what may only happen once the change is visible to others, such as looking at it again.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    /// <summary>Does <paramref name="work"/>, from the start at each retry, and keeps it when <paramref name="isKept"/> says so of its outcome.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct, Func<T, bool>? isKept = null)
    {
        if (db.Database.CurrentTransaction is not null)
            return await work();
        var outcome = await db.Database.CreateExecutionStrategy().ExecuteAsync(() => RunOnceAsync(work, isKept, ct));
        foreach (var action in _afterCommit)
            action();
        return outcome;
    }

    private async Task<T> RunOnceAsync<T>(Func<Task<T>> work, Func<T, bool>? isKept, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        _afterCommit.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var outcome = await work();
        if (isKept?.Invoke(outcome) ?? true)
            await transaction.CommitAsync(ct);
        return outcome;
    }
}
