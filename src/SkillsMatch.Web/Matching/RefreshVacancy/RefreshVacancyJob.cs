using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RefreshVacancy;

/// <summary>Makes the matches of a vacancy that is new or was changed. Asked with the id of the vacancy.</summary>
internal sealed class RefreshVacancyJob(SkillsMatchDb db, MatchRunComputation computation, MarketCache markets, VisibleJobSeekersCache people, TimeProvider clock) : IJob
{
    /// <summary>How many job seekers a vacancy's own list holds.</summary>
    public const int Limit = 100;

    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        var vacancy = await db.Vacancies.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (vacancy is null || await IsFreshAsync(id, vacancy.ChangedAt, ct))
            return;

        var run = new MatchRunRow { Id = Guid.CreateVersion7(), Direction = MatchDirection.JobSeekersForVacancy, SubjectId = id, Limit = Limit, RequestedAt = clock.GetUtcNow() };
        await markets.FreshAsync(ct); // the change that asked for this may be younger than what is in memory
        await people.FreshAsync(ct);
        if (!await computation.CompleteAsync(db, run, ct))
            return; // closed meanwhile
        db.MatchRuns.Add(run);
        await db.SaveChangesAsync(ct);
    }

    // A message that is delivered twice finds the list already made after the change it is about.
    private Task<bool> IsFreshAsync(Guid vacancyId, DateTimeOffset changedAt, CancellationToken ct) => db.MatchRuns.AnyAsync(
        run => run.SubjectId == vacancyId && run.Direction == MatchDirection.JobSeekersForVacancy && run.RequestedAt > changedAt && run.CompletedAt != null, ct);
}
