using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>
/// Does the waiting runs of one refresh, chunk by chunk, for a minute and a half, then asks for itself again when some are left. Each chunk locks its
/// runs and completes them in one transaction: a second delivery, or a second worker, finds only what is still waiting.
/// </summary>
internal sealed partial class RefreshRegionJob(
    IDbContextFactory<SkillsMatchDb> databases, MatchRunComputation computation, TimeProvider clock, ILogger<RefreshRegionJob> logger) : IJob
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(90);

    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        var done = 0;
        while (await DoChunkAsync(id, ct) is var count and > 0)
        {
            done += count;
            if (clock.GetElapsedTime(started) > LongestTurn)
            {
                await AskAgainAsync(id, ct);
                break;
            }
        }

        LogTurn(id, done);
    }

    private async Task<int> DoChunkAsync(Guid refreshId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(() => DoChunkAsync(db, refreshId, ct));
    }

    private async Task<int> DoChunkAsync(SkillsMatchDb db, Guid refreshId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var runs = await db.MatchRuns.FromSql(
            $"SELECT * FROM match_runs WHERE refresh_id = {refreshId} AND completed_at IS NULL ORDER BY id LIMIT 25 FOR UPDATE SKIP LOCKED").ToListAsync(ct);
        foreach (var run in runs)
        {
            if (!await computation.CompleteAsync(db, run, ct))
                db.MatchRuns.Remove(run);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return runs.Count;
    }

    private async Task AskAgainAsync(Guid refreshId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Ask<RefreshRegionJob>(refreshId, clock);
        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refresh {RefreshId}: {Count} match runs completed in this turn")]
    private partial void LogTurn(Guid refreshId, int count);
}
