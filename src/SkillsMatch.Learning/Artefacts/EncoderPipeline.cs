using Microsoft.ML;
using Microsoft.ML.Data;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Artefacts;

/// <summary>The encoder as an ML.NET pipeline: custom mapping (text to rows), then the ONNX table (rows to vector).</summary>
public static class EncoderPipeline
{
    /// <summary>An ML.NET context that can load our pipelines.</summary>
    public static MLContext Context()
    {
        var context = new MLContext(seed: 1);
        context.ComponentCatalog.RegisterAssembly(typeof(TextFeaturesMapping).Assembly);
        return context;
    }

    /// <summary>The vectors of many texts through the pipeline, each an array of its own. One transformer may serve all threads.</summary>
    public static float[][] Encode(MLContext context, ITransformer pipeline, IEnumerable<string> texts)
    {
        var rows = context.Data.LoadFromEnumerable(texts.Select(text => new TextRow { Text = text }));
        var vectors = pipeline.Transform(rows).GetColumn<VBuffer<float>>(OnnxGraph.Output);
        return [.. vectors.Select(vector => vector.DenseValues().ToArray())]; // the buffer is reused between rows
    }

    /// <summary>Builds the pipeline around a table.</summary>
    internal static ITransformer Build(MLContext context, QuantizedTable table)
    {
        using var graph = new MemoryStream(OnnxGraph.Write(table), writable: false);
        return context.Transforms
            .CustomMapping<TextRow, FeatureRow>(TextFeaturesMapping.Map, TextFeatures.Contract)
            .Append(context.Transforms.ApplyOnnxModel([OnnxGraph.Output], [OnnxGraph.Input], graph))
            .Fit(EmptyRows(context));
    }

    /// <summary>No rows, but the columns that the pipeline expects.</summary>
    internal static IDataView EmptyRows(MLContext context) => context.Data.LoadFromEnumerable(Array.Empty<TextRow>());
}
