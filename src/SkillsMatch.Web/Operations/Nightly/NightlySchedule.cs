using Hangfire;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations.Nightly;

/// <summary>Tells Hangfire's clock about the night, once the service has started.</summary>
internal sealed class NightlySchedule(IRecurringJobManager schedule) : IHostedService
{
    private static readonly TimeZoneInfo Dutch = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        schedule.AddOrUpdate<NightlyJob>(
            "nightly", JobQueues.Matching, job => job.RunAsync(CancellationToken.None), Cron.Daily(hour: 3, minute: 15),
            new RecurringJobOptions { TimeZone = Dutch });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
