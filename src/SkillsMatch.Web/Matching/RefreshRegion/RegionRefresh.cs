using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>
/// Asks for the matches of every job seeker and every open vacancy anew (nightly). What is to be done is written first, in one transaction, cut into
/// shards with a job each: all workers of all processes share them, and one that dies loses at most the shards in its hands, which are then done again.
/// </summary>
internal sealed class RegionRefresh(SkillsMatchDb db, TimeProvider clock)
{
    /// <summary>How many matches a nightly list holds.</summary>
    public const int Limit = 50;

    private const int JobSeekersInShard = 1000; // some tiles of the batch: a second or so
    private const int VacanciesInShard = 50; // a list with reasons each

    /// <summary>Starts a refresh and gives its id.</summary>
    public async Task<Guid> StartAsync(CancellationToken ct)
    {
        var refreshId = Guid.CreateVersion7();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => WriteAsync(refreshId, ct));
        return refreshId;
    }

    private async Task WriteAsync(Guid refreshId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO match_runs (id, refresh_id, direction, subject_id, "limit", requested_at, filtered_out)
            SELECT gen_random_uuid(), {refreshId}, 'JobSeekersForVacancy', id, {Limit}, {now}, 0 FROM vacancies WHERE status = 'Open'
            """, ct);
        await CutAsync(db.JobSeekers.Select(one => one.Id), MatchDirection.VacanciesForJobSeeker, JobSeekersInShard, ct);
        await CutAsync(db.MatchRuns.Where(run => run.RefreshId == refreshId).Select(run => run.SubjectId), MatchDirection.JobSeekersForVacancy, VacanciesInShard, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);

        async Task CutAsync(IQueryable<Guid> subjects, MatchDirection direction, int size, CancellationToken token)
        {
            var ids = await subjects.OrderBy(id => id).ToListAsync(token); // in the order of the database, by which a shard is read
            foreach (var some in ids.Chunk(size))
            {
                var shard = new RefreshShardRow
                {
                    Id = Guid.CreateVersion7(now),
                    RefreshId = refreshId,
                    Direction = direction,
                    FirstId = some[0],
                    LastId = some[^1],
                    RequestedAt = now,
                };
                db.RefreshShards.Add(shard);
                db.Ask<RefreshShardJob>(shard.Id, clock);
            }
        }
    }
}
