using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.JobSeekers.EraseJobSeeker;

/// <summary>Erases everything that is kept about one job seeker, at once.</summary>
internal static class JobSeekerErasure
{
    /// <summary>Erases the profile, the match runs made for the person and the matches in which employers found the person; whether there was a profile.</summary>
    public static async Task<bool> EraseAsync(SkillsMatchDb db, Guid jobSeekerId, CancellationToken ct) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await db.MatchRuns.Where(run => run.SubjectId == jobSeekerId).ExecuteDeleteAsync(ct);
            await db.Matches.Where(match => match.FoundId == jobSeekerId).ExecuteDeleteAsync(ct);
            var erased = await db.JobSeekers.Where(jobSeeker => jobSeeker.Id == jobSeekerId).ExecuteDeleteAsync(ct);
            await transaction.CommitAsync(ct);
            return erased > 0;
        });
}
