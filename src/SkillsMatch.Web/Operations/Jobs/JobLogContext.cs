using Hangfire.Server;
using Serilog.Context;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>Gives every log line of a job the job's id.</summary>
internal sealed class JobLogContext : IServerFilter
{
    private const string Key = "JobLogContext";

    public void OnPerforming(PerformingContext context) => context.Items[Key] = LogContext.PushProperty("JobId", context.BackgroundJob.Id);

    public void OnPerformed(PerformedContext context) => (context.Items[Key] as IDisposable)?.Dispose();
}
