using Hangfire;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>
/// Hands waiting outbox messages to Hangfire, oldest first. Several dispatchers may run at once: each locks the rows it takes.
/// A crash between handing on and marking delivers a message twice; jobs are written for that. A message for a job that only another
/// version has waits for a process of that version, and holds up no other.
/// </summary>
internal sealed partial class OutboxDispatcher(
    IDbContextFactory<SkillsMatchDb> databases, IBackgroundJobClient jobs, JobRegistry registry, TimeProvider clock, ILogger<OutboxDispatcher> logger)
    : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    /// <summary>Hands on at most one batch and says how many messages that were.</summary>
    public async Task<int> DispatchAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(() => DispatchBatchAsync(db, ct));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            await Task.Delay(await PauseAfterDispatchAsync(stoppingToken), clock, stoppingToken);
    }

    private async Task<TimeSpan> PauseAfterDispatchAsync(CancellationToken ct)
    {
        try
        {
            return await DispatchAsync(ct) == BatchSize ? TimeSpan.Zero : Pause;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailed(problem); // the loop must outlive a database that is away; nothing is lost, the messages wait in their table
            return PauseAfterFailure;
        }
    }

    private async Task<int> DispatchBatchAsync(SkillsMatchDb db, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var messages = await db.Outbox
            .FromSql($"SELECT * FROM outbox WHERE dispatched_at IS NULL AND job = ANY({registry.Names}) ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED")
            .ToListAsync(ct);
        foreach (var message in messages)
        {
            registry.Named(message.Job).HandTo(jobs, message.Argument);
            message.DispatchedAt = clock.GetUtcNow();
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return messages.Count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be handed on; it will be tried again")]
    private partial void LogFailed(Exception problem);
}
