using SkillsMatch.Learning.Training;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Taxonomy.TrainModel;

/// <summary>Trains in the background. Delivered twice it trains twice on the same data, which gives the same model.</summary>
internal sealed class TrainModelJob(ModelTraining training) : IJob
{
    public Task RunAsync(Guid id, CancellationToken ct) => training.RunAsync(new TrainingSettings(), ModelMeasuring.None, progress: null, ct);
}
