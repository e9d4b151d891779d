using Microsoft.ML.Transforms;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Artefacts;

/// <summary>
/// The first step of the pipeline: text to table rows. ML.NET saves only the contract name with the model, so this assembly must be
/// registered before a model is loaded (<see cref="EncoderPipeline"/> does).
/// </summary>
[CustomMappingFactoryAttribute(TextFeatures.Contract)]
public sealed class TextFeaturesMapping : CustomMappingFactory<TextRow, FeatureRow>
{
    /// <inheritdoc/>
    public override Action<TextRow, FeatureRow> GetMapping() => Map;

    internal static void Map(TextRow input, FeatureRow output)
    {
        Span<int> features = stackalloc int[TextFeatures.MostFeatures];
        var count = TextFeatures.Extract(input.Text ?? string.Empty, features);
        var rows = new long[TextFeatures.MostFeatures];
        Array.Fill(rows, TextFeatures.Rows);
        for (var i = 0; i < count; i++)
            rows[i] = features[i];
        output.Rows = rows;
    }
}
