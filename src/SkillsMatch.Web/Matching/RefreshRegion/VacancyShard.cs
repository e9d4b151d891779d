using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>Finds who fits each vacancy of a shard, with reasons, and copies that into the database.</summary>
internal sealed class VacancyShard(MatchRunComputation computation)
{
    private static readonly RowCopy Matches = new(
        "matches", ("match_run_id", NpgsqlDbType.Uuid), ("rank", NpgsqlDbType.Integer), ("found_id", NpgsqlDbType.Uuid), ("score", NpgsqlDbType.Double),
        ("explanation", NpgsqlDbType.Jsonb));

    /// <summary>Does it in the transaction there is, and says how many vacancies there were.</summary>
    public async Task<int> DoAsync(SkillsMatchDb db, RefreshShardRow shard, CancellationToken ct)
    {
        var runs = await db.MatchRuns.FromSql(
            $"""
            SELECT * FROM match_runs
            WHERE refresh_id = {shard.RefreshId} AND direction = 'JobSeekersForVacancy' AND subject_id BETWEEN {shard.FirstId} AND {shard.LastId} AND completed_at IS NULL
            """).AsNoTracking().ToListAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = false; // the matches go by COPY and not with their runs
        foreach (var run in runs)
            db.Entry(run).State = await computation.CompleteAsync(db, run, ct) ? EntityState.Modified : EntityState.Deleted;
        await db.SaveChangesAsync(ct);
        await Matches.WriteAsync(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            runs.SelectMany(run => run.Matches.Select(match => new object?[] { run.Id, match.Rank, match.FoundId, match.Score, match.Explanation })),
            ct);
        return runs.Count;
    }
}
