using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Tests.Sources;

/// <summary>An encoder trained once on the small taxonomy and shared by tests that only look at it.</summary>
internal static class SmallEncoder
{
    public static readonly TrainingSettings Settings = new() { Steps = 150, BatchSize = 24, HeldOutLabels = 3, Threads = 2 };

    private static readonly Lazy<Task<TrainedEncoder>> Once = new(() => EncoderTraining.RunAsync(SmallTaxonomy.Create(), Settings));

    public static Task<TrainedEncoder> TrainedAsync() => Once.Value;
}
