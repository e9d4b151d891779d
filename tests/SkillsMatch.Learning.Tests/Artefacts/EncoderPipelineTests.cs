using System.Numerics.Tensors;
using CsCheck;
using Microsoft.ML;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Artefacts;

public sealed class EncoderPipelineTests
{
    private static readonly string[] Texts =
    [
        "lasser", "verpleegkundige", "C++", "één ĳsje", "onderhoud en reparatie van pompen en compressoren in de procesindustrie",
        string.Join(' ', Enumerable.Repeat("een heel lange tekst die meer kenmerken heeft dan er in passen", 12)),
    ];

    [Fact]
    public async Task The_pipeline_and_the_plain_path_give_the_same_vectors()
    {
        var trained = await SmallEncoder.TrainedAsync();
        var encoder = trained.ToEncoder();
        var (context, pipeline) = Load(trained.File);

        var vectors = EncoderPipeline.Encode(context, pipeline, Texts);

        for (var i = 0; i < Texts.Length; i++)
            Assert.InRange(TensorPrimitives.Dot<float>(encoder.Encode(Texts[i]), vectors[i]), 1 - 1e-4f, 1 + 1e-4f);
    }

    [Fact]
    public async Task A_text_without_letters_gives_zeros_on_both_paths()
    {
        var trained = await SmallEncoder.TrainedAsync();
        var (context, pipeline) = Load(trained.File);

        Assert.All(trained.ToEncoder().Encode(" … "), number => Assert.Equal(0, number));
        Assert.All(EncoderPipeline.Encode(context, pipeline, [" … "])[0], number => Assert.Equal(0, number));
    }

    [Fact]
    public async Task One_pipeline_serves_many_threads()
    {
        var trained = await SmallEncoder.TrainedAsync();
        var (context, pipeline) = Load(trained.File);
        var expected = EncoderPipeline.Encode(context, pipeline, Texts);

        Parallel.For(0, 16, _ =>
        {
            var vectors = EncoderPipeline.Encode(EncoderPipeline.Context(), pipeline, Texts);
            for (var i = 0; i < Texts.Length; i++)
                Assert.Equal(expected[i], vectors[i]);
        });
    }

    [Fact]
    public void Rounding_the_table_hardly_turns_a_vector()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 131072 * EncoderShape.Dimensions).Select(_ => (float)random.NextDouble() - 0.5f).ToArray();
        var weights = Enumerable.Repeat(1f, 131072).ToArray();
        var table = QuantizedTable.Of(rows, weights);
        var vector = new float[EncoderShape.Dimensions];
        var exact = new float[EncoderShape.Dimensions];

        table.Encode("vrachtwagenchauffeur", vector);
        foreach (var feature in Learning.Features.TextFeatures.Of("vrachtwagenchauffeur"))
            TensorPrimitives.Add(exact, rows.AsSpan(feature * EncoderShape.Dimensions, EncoderShape.Dimensions), exact);

        Assert.InRange(TensorPrimitives.CosineSimilarity<float>(vector, exact), 0.9999f, 1.0001f);
    }

    [Fact]
    public void Bytes_that_are_no_model_are_refused_and_never_loop() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Assert.ThrowsAny<Exception>(() => OnnxGraph.ReadTable(bytes)), iter: 500);

    private static (MLContext Context, ITransformer Pipeline) Load(byte[] file)
    {
        var context = EncoderPipeline.Context();
        using var zip = new MemoryStream(file);
        return (context, context.Model.Load(zip, out _));
    }
}
