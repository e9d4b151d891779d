using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>Trains an encoder from a taxonomy. What comes out is not yet published: see <see cref="Store.ModelStore"/>.</summary>
public static class EncoderTraining
{
    /// <summary>
    /// Trains on threads of its own. The same taxonomy (in any order of its concepts), settings and seed give the same file.
    /// Full ESCO in two languages takes minutes and about 1 GB.
    /// </summary>
    /// <exception cref="ArgumentException">A setting lies outside its range, or there is nothing to learn from.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; nothing is left behind.</exception>
    public static Task<TrainedEncoder> RunAsync(
        TrainingTaxonomy taxonomy, TrainingSettings settings, IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(
            () => Run(taxonomy, settings, progress, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static TrainedEncoder Run(
        TrainingTaxonomy taxonomy, TrainingSettings settings, IProgress<TrainingProgress>? progress, CancellationToken cancellation)
    {
        var pace = new TrainingPace(progress, settings.Steps);
        var context = EncoderPipeline.Context();
        var estimator = new EncoderEstimator(context, settings, pace, cancellation);
        using var pipeline = (IDisposable)estimator.Fit(EncoderEstimator.Rows(context, taxonomy));
        var file = PipelineZip.Write(context, (Microsoft.ML.ITransformer)pipeline);
        return new TrainedEncoder(file, settings, TrainingDataSummary.Of(taxonomy), estimator.HeldOut, pace.Elapsed);
    }
}
