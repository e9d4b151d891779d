using SkillsMatch.Learning.Onnx;

namespace SkillsMatch.Web.Taxonomy.SimilarityModel;

/// <summary>Where the similarity models are (section Model).</summary>
public sealed record ModelOptions
{
    /// <summary>Folder for models trained here; null: models/encoder in the data folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Folder of the model that comes with the service; null: models/encoder beside the program.</summary>
    public string? ShippedFolder { get; init; }

    /// <summary>A sentence encoder to use instead of both; null: none.</summary>
    public OnnxEncoderSettings? Onnx { get; init; }
}
