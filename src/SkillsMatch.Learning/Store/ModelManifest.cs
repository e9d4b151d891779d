using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Store;

/// <summary>Everything known about one published model. Written last, so a model without one does not exist.</summary>
public sealed record ModelManifest
{
    /// <summary>Name of the only kind of model in this store.</summary>
    public const string EncoderName = "skill-encoder";

    /// <summary>What it is.</summary>
    public string Name { get; init; } = EncoderName;

    /// <summary>1 for the first model of the store; each publication is one more, and no number is ever given twice.</summary>
    public required int Generation { get; init; }

    /// <summary>Name of the model file beside the manifest.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the model file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the model file.</summary>
    public required long Size { get; init; }

    /// <summary>The meaning of the rows of the table; see <see cref="Features.TextFeatures.Contract"/>.</summary>
    public required string FeatureContract { get; init; }

    /// <summary>Numbers in a vector.</summary>
    public required int Dimensions { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Wall time of the training in seconds.</summary>
    public required double TrainingSeconds { get; init; }

    /// <summary>How it was trained, with its seed.</summary>
    public required TrainingSettings Training { get; init; }

    /// <summary>What it was trained on, with its fingerprint.</summary>
    public required TrainingDataSummary Data { get; init; }

    /// <summary>What was measured on it.</summary>
    public required ImmutableSortedDictionary<string, double> Metrics { get; init; }

    /// <summary>How cosines become closeness.</summary>
    public required ClosenessMap Closeness { get; init; }

    /// <summary>Texts with the start of the vector they must give; scored before the model serves.</summary>
    public required ImmutableArray<GoldenInput> Golden { get; init; }

    /// <summary>SHA-256 over the rest of the manifest, so that damage to it is seen too.</summary>
    public string Seal { get; init; } = string.Empty;

    /// <summary>Names the model wherever its work is kept: name, generation, first digits of the fingerprint.</summary>
    [JsonIgnore]
    public string ModelId => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}/{Generation}-{Sha256[..8]}");

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = ManifestJson.Default,
    };

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this with { Seal = Sealed() }, Json);

    /// <exception cref="ModelUnusableException">The manifest is damaged.</exception>
    internal static ModelManifest Parse(byte[] json, string path)
    {
        try
        {
            if (JsonSerializer.Deserialize<ModelManifest>(json, Json) is { } manifest && manifest.Seal == manifest.Sealed())
                return manifest;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException or ArgumentException)
        {
            // damaged: said below, as for a broken seal
        }

        throw new ModelUnusableException(
            ModelProblem.ManifestDamaged,
            $"The manifest {path} is damaged. Roll back to the model before it, or train and publish a new one.");
    }

    private string Sealed() => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(this with { Seal = string.Empty }, Json));
}

/// <summary>One text with the start of its vector.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">The first numbers of its vector.</param>
public sealed record GoldenInput(string Text, ImmutableArray<float> Start);

// Written by the compiler: looking at the types while the service starts took about a tenth of the time in which a model is loaded.
[JsonSerializable(typeof(ModelManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
