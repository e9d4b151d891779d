using System.Collections.Immutable;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Store;

/// <summary>Fills in the manifest of a trained model.</summary>
internal static class ManifestWriter
{
    public static ModelManifest Of(TrainedEncoder trained, int generation, DateTimeOffset now) => new()
    {
        Generation = generation,
        File = ModelFolder.ModelFile,
        Sha256 = Fingerprint.Of(trained.File),
        Size = trained.File.Length,
        FeatureContract = TextFeatures.Contract,
        Dimensions = EncoderShape.Dimensions,
        PublishedAt = now,
        TrainingSeconds = Math.Round(trained.Duration.TotalSeconds, 1),
        Training = trained.Settings,
        Data = trained.Data,
        Metrics = trained.Metrics.AddRange(HeldOut(trained.HeldOut)),
        Closeness = trained.Closeness ?? ClosenessMap.Default,
        Golden = GoldenInputs.Of(trained.ToEncoder()),
    };

    private static IEnumerable<KeyValuePair<string, double>> HeldOut(HeldOutScore? score) => score is null
        ? []
        :
        [
            KeyValuePair.Create("unseen-labels.count", (double)score.Labels),
            KeyValuePair.Create("unseen-labels.mrr", Math.Round(score.MeanReciprocalRank, 4)),
            KeyValuePair.Create("unseen-labels.first", Math.Round(score.First, 4)),
        ];
}
