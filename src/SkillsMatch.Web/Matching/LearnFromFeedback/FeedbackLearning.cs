using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Matching.LearnFromFeedback;

/// <summary>Learns from the judgements kept, and publishes what the gate lets through. One training at a time per database.</summary>
internal sealed class FeedbackLearning(
    IDbContextFactory<SkillsMatchDb> databases, NpgsqlDataSource source, RankingStore store, IOptions<RankingOptions> options, MatchPolicy policy)
{
    /// <summary>What came of it; null: another training holds the lock.</summary>
    public async Task<RankingOutcome?> RunAsync(CancellationToken ct)
    {
        await using var held = await AdvisoryLock.TryTakeAsync(source, AdvisoryLock.RankingTraining, ct);
        if (held is null)
            return null;
        var settings = options.Value.Training;
        await using var db = await databases.CreateDbContextAsync(ct);
        var outcome = RankingTraining.Run(await FeedbackReading.ReadAsync(db, settings.MostJudgements, ct), settings, policy);
        if (outcome is RankingOutcome.Promoted promoted)
            store.Publish(promoted.Trained, settings);
        return outcome;
    }
}
