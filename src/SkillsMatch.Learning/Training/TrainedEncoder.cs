using System.Collections.Immutable;

namespace SkillsMatch.Learning.Training;

/// <summary>A trained encoder in memory, with what its manifest and card will say.</summary>
/// <param name="File">The ML.NET pipeline as the bytes of a zip file.</param>
/// <param name="Settings">How it was trained.</param>
/// <param name="Data">What it was trained on.</param>
/// <param name="HeldOut">How well it finds labels it has never seen; null where none were kept out.</param>
/// <param name="Duration">Wall time of the training.</param>
public sealed record TrainedEncoder(
    byte[] File, TrainingSettings Settings, TrainingDataSummary Data, HeldOutScore? HeldOut, TimeSpan Duration)
{
    /// <summary>Further figures measured on it ("melo-bel-nl.mrr"), shown in manifest and card.</summary>
    public ImmutableSortedDictionary<string, double> Metrics { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>How cosines become closeness; null: the default map.</summary>
    public Closeness.ClosenessMap? Closeness { get; init; }

    /// <summary>The encoder, ready to be measured or used before it is published.</summary>
    public Encoding.SkillEncoder ToEncoder(string modelId = "skill-encoder/unpublished")
    {
        using var zip = new MemoryStream(File, writable: false);
        return new Encoding.SkillEncoder(Artefacts.PipelineZip.ReadTable(zip), modelId);
    }
}
