using System.Numerics.Tensors;
using CsCheck;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Phrases;

namespace SkillsMatch.Learning.Tests.Texts;

public sealed class CosineBlocksTests
{
    [Fact]
    public void Four_at_once_are_compared_as_each_alone() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[1, 130], Gen.Int[1, 4], Gen.Int[0, 1_000_000]).Sample((count, dimensions, asked, seed) =>
        {
            var chance = new Random(seed);
            var vectors = new VectorSet([.. Enumerable.Range(0, count * dimensions).Select(_ => chance.NextSingle() - 0.5f)], dimensions);
            float[][] four = [.. Enumerable.Range(0, asked).Select(_ => Enumerable.Range(0, dimensions).Select(_ => chance.NextSingle() - 0.5f).ToArray())];
            var blocks = new CosineBlocks(vectors, dimensions);
            var sideBySide = blocks.SideBySide(four);
            float[] lowest = [0, 0.3f, -0.3f, 0];

            for (var block = 0; block < blocks.Count; block++)
            {
                var (cosines, above) = (new float[128], new uint[4]);
                blocks.Compare(sideBySide, block, lowest, cosines, above);
                for (var place = 0; place < CosineBlocks.Block && (block * CosineBlocks.Block) + place < count; place++)
                {
                    for (var one = 0; one < asked; one++)
                    {
                        var cosine = cosines[(one * CosineBlocks.Block) + place];
                        Assert.Equal(TensorPrimitives.Dot(four[one], vectors[(block * CosineBlocks.Block) + place]), cosine, 1e-4f);
                        Assert.Equal(cosine > lowest[one], (above[one] >> place & 1) == 1);
                    }
                }
            }
        }, iter: 300);
}
