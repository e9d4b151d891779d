using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Changes;

/// <summary>Settings of the views in memory (section Changes).</summary>
public sealed record ChangeOptions
{
    /// <summary>How often views are held against the database.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan ReconcileEvery { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>Holds the views against the database now and then: a change that was never heard of is found and mended.</summary>
internal sealed partial class Reconciliation(
    IEnumerable<IViewOfFacts> views, IOptions<ChangeOptions> options, TimeProvider clock, ILogger<Reconciliation> logger) : BackgroundService
{
    /// <summary>Looks once, and says how many facts were not as they should be.</summary>
    public async Task<int> ReconcileAsync(CancellationToken ct)
    {
        var missed = 0;
        foreach (var view in views)
            missed += await view.ReconcileAsync(ct);
        if (missed > 0)
            LogMissed(missed);
        return missed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.ReconcileEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ReconcileAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailed(problem); // the loop must outlive a database that is away; it looks again in its time
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} changes had been missed and were found by comparing with the database")]
    private partial void LogMissed(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The views in memory could not be compared with the database; it will be tried again")]
    private partial void LogFailed(Exception problem);
}
