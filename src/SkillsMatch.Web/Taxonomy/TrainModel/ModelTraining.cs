using Microsoft.EntityFrameworkCore;
using Npgsql;
using SkillsMatch.Learning.Store;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>Trains a similarity model on the taxonomy that is loaded, publishes it and computes closeness with it. One training at a time per database.</summary>
internal sealed class ModelTraining(IDbContextFactory<SkillsMatchDb> databases, NpgsqlDataSource source, SimilarityModels models, ClosenessRefresh closeness)
{
    /// <summary>What came of it; null: another training holds the lock.</summary>
    public Task<PublishOutcome?> RunAsync(
        TrainingSettings settings, ModelMeasuring measuring, IProgress<TrainingProgress>? progress, CancellationToken ct) =>
        PublishAsync(taxonomy => EncoderTraining.RunAsync(taxonomy, settings, progress, ct), measuring, ct);

    /// <summary>Measures the model that serves anew, fits its closeness, and publishes it under the next generation; the encoder stays the same.</summary>
    public Task<PublishOutcome?> MeasureAsync(ModelMeasuring measuring, CancellationToken ct) =>
        PublishAsync(_ => Task.FromResult((models.Own.Active is null ? models.Shipped : models.Own).Reopen()), measuring, ct);

    private async Task<PublishOutcome?> PublishAsync(
        Func<TrainingTaxonomy, Task<TrainedEncoder>> make, ModelMeasuring measuring, CancellationToken ct)
    {
        await using var held = await AdvisoryLock.TryTakeAsync(source, AdvisoryLock.Training, ct);
        if (held is null)
            return null;
        var generation = models.Own.LatestGeneration;
        await using var db = await databases.CreateDbContextAsync(ct);
        var taxonomy = await TrainingTaxonomyReading.ReadAsync(db, ct);
        var outcome = models.Own.Publish(measuring.Of(await make(taxonomy), taxonomy), generation);
        if (outcome is PublishOutcome.Published)
        {
            models.Refresh();
            await closeness.RunAsync(ct);
        }

        return outcome;
    }
}
