using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.ComputeMatches;

/// <summary>Does one match run that was asked for. Delivered twice, it changes nothing the second time.</summary>
internal sealed partial class ComputeMatchesJob(
    SkillsMatchDb db, MatchRunComputation computation, MarketCache markets, VisibleJobSeekersCache people, ILogger<ComputeMatchesJob> logger) : IJob
{
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        await markets.FreshAsync(ct); // the vacancy it is about may be younger than what is in memory, and so may a person
        await people.FreshAsync(ct);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => RunOnceAsync(id, ct));
    }

    private async Task RunOnceAsync(Guid id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var run = await db.MatchRuns.FromSql($"SELECT * FROM match_runs WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct);
        if (run is null or { IsCompleted: true }) // null: erased together with its job seeker
            return;
        if (!await computation.CompleteAsync(db, run, ct))
            db.MatchRuns.Remove(run);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        LogCompleted(run.Id, run.Matches.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Match run {RunId} completed with {Count} matches")]
    private partial void LogCompleted(Guid runId, int count);
}
