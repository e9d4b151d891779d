using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>
/// Asks for the matches of every job seeker and every open vacancy anew (nightly). The runs are written first, in one statement, and then done in
/// chunks, so that a worker that dies loses at most the chunk in its hands.
/// </summary>
internal sealed class RegionRefresh(SkillsMatchDb db, TimeProvider clock)
{
    /// <summary>How many matches a nightly list holds.</summary>
    public const int Limit = 50;

    /// <summary>Starts a refresh and gives its id.</summary>
    public async Task<Guid> StartAsync(CancellationToken ct)
    {
        var refreshId = Guid.CreateVersion7();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => WriteRunsAsync(refreshId, ct));
        return refreshId;
    }

    private async Task WriteRunsAsync(Guid refreshId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO match_runs (id, refresh_id, direction, subject_id, "limit", requested_at, filtered_out)
            SELECT gen_random_uuid(), {refreshId}, 'VacanciesForJobSeeker', id, {Limit}, {now}, 0 FROM job_seekers
            UNION ALL
            SELECT gen_random_uuid(), {refreshId}, 'JobSeekersForVacancy', id, {Limit}, {now}, 0 FROM vacancies WHERE status = 'Open'
            """, ct);
        db.Ask<RefreshRegionJob>(refreshId, clock);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
