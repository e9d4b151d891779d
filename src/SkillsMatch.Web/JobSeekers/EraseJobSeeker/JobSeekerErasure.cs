using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;

namespace SkillsMatch.Web.JobSeekers.EraseJobSeeker;

/// <summary>Erases everything that is kept about job seekers, at once.</summary>
internal static class JobSeekerErasure
{
    /// <summary>
    /// Erases the profile, the match runs made for the person and the matches in which employers found the person; whether there was a profile,
    /// and <paramref name="mayErase"/> agreed with its row version.
    /// </summary>
    public static async Task<bool> EraseAsync(SkillsMatchDb db, Guid jobSeekerId, CancellationToken ct, Func<uint, bool>? mayErase = null) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var versions = await db.JobSeekers.FromSql($"SELECT *, xmin FROM job_seekers WHERE id = {jobSeekerId} FOR UPDATE")
                .AsNoTracking().Select(one => one.RowVersion).ToListAsync(ct);
            if (versions.Exists(version => mayErase?.Invoke(version) == false))
                return false;
            await db.MatchRuns.Where(run => run.SubjectId == jobSeekerId).ExecuteDeleteAsync(ct);
            await db.Matches.Where(match => match.FoundId == jobSeekerId).ExecuteDeleteAsync(ct);
            var erased = await db.JobSeekers.Where(jobSeeker => jobSeeker.Id == jobSeekerId).ExecuteDeleteAsync(ct);
            await transaction.CommitAsync(ct);
            return erased > 0;
        });

    /// <summary>Erases all whose last day went by; how many there were.</summary>
    public static async Task<int> EraseExpiredAsync(SkillsMatchDb db, DateOnly today, CancellationToken ct)
    {
        var due = await db.JobSeekers.Where(jobSeeker => jobSeeker.ExpiresOn < today).Select(jobSeeker => jobSeeker.Id).ToListAsync(ct);
        foreach (var jobSeekerId in due)
            await EraseAsync(db, jobSeekerId, ct);
        return due.Count;
    }

    /// <summary>
    /// Removes matches that name a person who is gone: a run that was under way while the person was erased may have written one afterwards.
    /// Such a match was shown to nobody, as lists leave out who is not there.
    /// </summary>
    public static Task<int> SweepAsync(SkillsMatchDb db, CancellationToken ct) => db.Matches
        .Where(match => db.MatchRuns.Any(run => run.Id == match.MatchRunId && run.Direction == MatchDirection.JobSeekersForVacancy)
            && !db.JobSeekers.Any(jobSeeker => jobSeeker.Id == match.FoundId))
        .ExecuteDeleteAsync(ct);
}
