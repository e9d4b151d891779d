using Hangfire.States;
using Hangfire.Storage;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>Hangfire keeps failed jobs for ever, with their arguments and exceptions; here they go after 30 days.</summary>
internal sealed class FailedJobsExpire : IApplyStateFilter
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
        if (context.NewState is FailedState)
            transaction.ExpireJob(context.BackgroundJob.Id, Kept);
    }

    public void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
    {
        if (context.OldStateName == FailedState.StateName)
            transaction.PersistJob(context.BackgroundJob.Id);
    }
}
