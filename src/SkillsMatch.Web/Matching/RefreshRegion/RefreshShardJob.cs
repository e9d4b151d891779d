using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>
/// Does one shard of a refresh in one transaction: all of it is kept, and marked as done, or nothing is. A second delivery waits for the first and then
/// finds it done.
/// </summary>
internal sealed partial class RefreshShardJob(
    SkillsMatchDb db, MarketCache markets, VisibleJobSeekersCache people, JobSeekerShard jobSeekers, VacancyShard vacancies, TimeProvider clock,
    ILogger<RefreshShardJob> logger) : IJob
{
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        await markets.FreshAsync(ct); // no older than the refresh itself
        await people.FreshAsync(ct);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => RunOnceAsync(id, ct));
    }

    private async Task RunOnceAsync(Guid id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var started = clock.GetTimestamp();
        var shard = await db.RefreshShards.FromSql($"SELECT * FROM refresh_shards WHERE id = {id} FOR UPDATE").AsNoTracking().SingleOrDefaultAsync(ct);
        if (shard is null or { CompletedAt: not null })
            return;
        var done = shard.Direction is MatchDirection.VacanciesForJobSeeker
            ? await jobSeekers.DoAsync(db, shard, ct)
            : await vacancies.DoAsync(db, shard, ct);
        var now = clock.GetUtcNow();
        await db.RefreshShards.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.CompletedAt, now), ct);
        await transaction.CommitAsync(ct);
        LogDone(shard.RefreshId, id, done, (long)clock.GetElapsedTime(started).TotalMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refresh {RefreshId}: shard {ShardId} with {Count} subjects done in {Milliseconds} ms")]
    private partial void LogDone(Guid refreshId, Guid shardId, int count, long milliseconds);
}
