using System.Text.Json;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Everything known about one published ranking. Written last, so a ranking without one does not exist.</summary>
public sealed record RankingManifest
{
    /// <summary>Name of the only kind of model in this store.</summary>
    public const string RankingName = "match-ranking";

    /// <summary>1 for the first; each publication is one more, and no number is ever given twice.</summary>
    public required int Generation { get; init; }

    /// <summary>SHA-256 of the model file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the model file.</summary>
    public required long Size { get; init; }

    /// <summary>The meaning of the features; see <see cref="MatchFeatures.Contract"/>.</summary>
    public required string FeatureContract { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>How it was trained, with its seed.</summary>
    public required RankingSettings Training { get; init; }

    /// <summary>How many judgements it learned from.</summary>
    public required int Judgements { get; init; }

    /// <summary>The position bias found in them.</summary>
    public required PositionBias Bias { get; init; }

    /// <summary>How the trees are put on the scale of the plain order.</summary>
    public required OrderScale Scale { get; init; }

    /// <summary>How it did at the gate.</summary>
    public required RankingGate Gate { get; init; }

    /// <summary>SHA-256 over the rest of the manifest, so that damage to it is seen too.</summary>
    public string Seal { get; init; } = string.Empty;

    /// <summary>Names the ranking wherever its line is shown: name, generation, first digits of the fingerprint.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string ModelId => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RankingName}/{Generation}-{Sha256[..8]}");

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this with { Seal = Sealed() }, Json);

    /// <exception cref="ModelUnusableException">The manifest is damaged.</exception>
    internal static RankingManifest Parse(byte[] json, string path)
    {
        try
        {
            if (JsonSerializer.Deserialize<RankingManifest>(json, Json) is { } manifest && manifest.Seal == manifest.Sealed())
                return manifest;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException or ArgumentException)
        {
            // damaged: said below, as for a broken seal
        }

        throw new ModelUnusableException(
            ModelProblem.ManifestDamaged, $"The manifest {path} is damaged. Remove its folder; the next training publishes a new ranking.");
    }

    private string Sealed() => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(this with { Seal = string.Empty }, Json));
}
