using Microsoft.Extensions.AI;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Tests.Sources;

namespace SkillsMatch.Learning.Tests.Serving;

public sealed class SkillEncoderTests
{
    [Fact]
    public async Task Embeddings_carry_the_model_and_the_dimension()
    {
        using var generator = (await SmallEncoder.TrainedAsync()).ToEncoder("skill-encoder/7-abc");

        var embeddings = await generator.GenerateAsync(["lasser", "kok"]);

        Assert.All(embeddings, one => Assert.Equal(("skill-encoder/7-abc", 128), (one.ModelId, one.Dimensions)));
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;
        Assert.Equal(("skill-encoder/7-abc", 128), (metadata?.DefaultModelId, metadata?.DefaultModelDimensions));
    }

    [Fact]
    public async Task All_threads_get_the_same_vectors()
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        var expected = encoder.Encode("magazijnmedewerker");

        Parallel.For(0, 2000, _ => Assert.Equal(expected, encoder.Encode("magazijnmedewerker")));
    }

    [Fact]
    public async Task Many_texts_keep_their_order()
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();
        string[] texts = [.. Enumerable.Range(0, 300).Select(i => $"tekst {i}")];

        var vectors = encoder.EncodeAll(texts);

        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(encoder.Encode(texts[i]), vectors[i].ToArray());
    }

    [Fact]
    public async Task A_target_of_another_length_is_refused()
    {
        var encoder = (await SmallEncoder.TrainedAsync()).ToEncoder();

        Assert.Throws<ArgumentException>(() => encoder.Encode("lasser", new float[64]));
        Assert.Equal(EncoderShape.Dimensions, encoder.Encode("lasser").Length);
    }
}
