using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.JobSeekers.EraseJobSeeker;
using SkillsMatch.Web.Matching.GiveFeedback;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations.Nightly;

/// <summary>What the night does: vacancies whose closing day went by expire, what was kept long enough goes, judgements are learned from, and the region is matched anew.</summary>
internal sealed partial class NightlyJob(SkillsMatchDb db, RegionRefresh refresh, TimeProvider clock, ILogger<NightlyJob> logger)
{
    private static readonly TimeSpan AnswersKept = TimeSpan.FromDays(1);
    private static readonly TimeSpan MessagesKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan RunsKept = TimeSpan.FromDays(214); // AI Act art. 19: at least six months

    /// <summary>Called by Hangfire's clock.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await ExpireAsync(ct);
        db.Ask<LearnFromFeedbackJob>(Guid.CreateVersion7(clock.GetUtcNow()), clock);
        await db.SaveChangesAsync(ct);
        await refresh.StartAsync(ct);
    }

    /// <summary>Expires and erases what is due; doing it twice changes nothing more.</summary>
    public async Task ExpireAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.Date);
        var expired = await db.Vacancies.Where(vacancy => vacancy.Status == VacancyStatus.Open && vacancy.ClosesOn < today)
            .ExecuteUpdateAsync(set => set.SetProperty(vacancy => vacancy.Status, VacancyStatus.Expired).SetProperty(vacancy => vacancy.ChangedAt, now), ct);

        var erased = await JobSeekerErasure.EraseExpiredAsync(db, today, ct);
        await JobSeekerErasure.SweepAsync(db, ct);
        await db.IdempotentAnswers.Where(answer => answer.CreatedAt < now - AnswersKept).ExecuteDeleteAsync(ct);
        await db.Outbox.Where(message => message.DispatchedAt < now - MessagesKept).ExecuteDeleteAsync(ct);
        await db.RefreshShards.Where(shard => shard.RequestedAt < now - MessagesKept).ExecuteDeleteAsync(ct);
        await db.MatchRuns.Where(run => run.RequestedAt < now - RunsKept).ExecuteDeleteAsync(ct);
        await db.MatchFeedback.Where(feedback => feedback.GivenOn < today.AddYears(-FeedbackLifetime.Years)).ExecuteDeleteAsync(ct);
        LogDone(expired, erased);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Night: {Expired} vacancies expired, {Erased} job seekers erased")]
    private partial void LogDone(int expired, int erased);
}
