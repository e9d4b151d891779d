using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Batch;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.RefreshRegion;

/// <summary>
/// Finds the best vacancies for all job seekers of a shard, against all vacancies at once, and copies them into the database.
/// </summary>
internal sealed class JobSeekerShard(TaxonomyCache taxonomies, MarketCache markets, MatchPolicy policy, ServingRanking learned, TimeProvider clock)
{
    private static readonly RowCopy Fresh = new(
        "fresh_best_vacancies", ("job_seeker_id", NpgsqlDbType.Uuid), ("refresh_id", NpgsqlDbType.Uuid), ("computed_at", NpgsqlDbType.TimestampTz),
        ("policy_version", NpgsqlDbType.Varchar), ("model_version", NpgsqlDbType.Varchar), ("vacancies", NpgsqlDbType.Array | NpgsqlDbType.Uuid),
        ("scores", NpgsqlDbType.Array | NpgsqlDbType.Double));

    /// <summary>Does it in the transaction there is, and says how many job seekers there were.</summary>
    public async Task<int> DoAsync(SkillsMatchDb db, RefreshShardRow shard, CancellationToken ct)
    {
        var (taxonomy, market) = (await taxonomies.CurrentAsync(ct), await markets.CurrentAsync(ct));
        var jobSeekers = await JobSeekerFacts.LoadRangeAsync(db, shard.FirstId, shard.LastId, market, ct);
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync($"CREATE TEMPORARY TABLE fresh_best_vacancies (LIKE best_vacancies) ON COMMIT DROP", ct);
        await Fresh.WriteAsync(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            Best(jobSeekers, taxonomy, market).Select(one => new object?[]
            {
                one.JobSeeker.Value, shard.RefreshId, now, policy.Version, taxonomy.ForEngine.ModelVersion,
                one.Best.Select(best => best.Vacancy.Value).ToArray(), one.Best.Select(best => best.Value).ToArray(),
            }),
            ct);

        // Who was erased meanwhile stays erased; a refresh that was asked later keeps its lists.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO best_vacancies AS kept (job_seeker_id, refresh_id, computed_at, policy_version, model_version, vacancies, scores)
            SELECT fresh.job_seeker_id, fresh.refresh_id, fresh.computed_at, fresh.policy_version, fresh.model_version, fresh.vacancies, fresh.scores
            FROM fresh_best_vacancies fresh JOIN (SELECT id FROM job_seekers WHERE id BETWEEN {shard.FirstId} AND {shard.LastId} FOR KEY SHARE) there ON there.id = fresh.job_seeker_id
            ON CONFLICT (job_seeker_id) DO UPDATE SET refresh_id = excluded.refresh_id, computed_at = excluded.computed_at,
                policy_version = excluded.policy_version, model_version = excluded.model_version, vacancies = excluded.vacancies, scores = excluded.scores
            WHERE NOT EXISTS (SELECT FROM refresh_shards other WHERE other.refresh_id = kept.refresh_id AND other.requested_at > {shard.RequestedAt})
            """, ct);
        return jobSeekers.Count;
    }

    // What is learned from others looks at reasons, so with it one person is searched for at a time.
    private IEnumerable<BestVacancies> Best(List<JobSeeker> jobSeekers, TaxonomySnapshot taxonomy, MarketSnapshot market)
    {
        var index = market.Index.For(taxonomy.ForEngine, policy);
        if (learned.Current is { } order)
            return jobSeekers.Select(one => new BestVacancies(one.Id, index.Best(one, RegionRefresh.Limit, order)));

        var found = new List<BestVacancies>(jobSeekers.Count);
        index.BestForAll(jobSeekers, RegionRefresh.Limit, threads: 1, found.AddRange);
        return found;
    }
}
