using Microsoft.ML.Data;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Artefacts;

/// <summary>What goes into the ML.NET pipeline: a text.</summary>
public sealed class TextRow
{
    /// <summary>A skill, title or phrase.</summary>
    public string Text { get; set; } = string.Empty;
}

/// <summary>Between the two steps of the pipeline: the numbers of the table rows, padded with the row of zeros.</summary>
public sealed class FeatureRow
{
    /// <summary>Exactly <see cref="TextFeatures.MostFeatures"/> row numbers.</summary>
    [ColumnName(OnnxGraph.Input), VectorType(TextFeatures.MostFeatures)]
    public long[] Rows { get; set; } = [];
}

/// <summary>What comes out of the ML.NET pipeline.</summary>
public sealed class EmbeddingRow
{
    /// <summary>A vector of length 1, or zeros for a text without letters or digits.</summary>
    [ColumnName(OnnxGraph.Output), VectorType(EncoderShape.Dimensions)]
    public float[] Embedding { get; set; } = [];
}
