using System.Numerics.Tensors;
using CsCheck;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Phrases;

namespace SkillsMatch.Learning.Tests.Texts;

public sealed class MeaningIndexLaws
{
    private const int Dimensions = 8;

    // Close together or far apart, and few things with many names or many with one: then some names do not settle which are nearest.
    private static readonly Gen<(int Names, int Things, float Spread, int Seed)> Any = Gen.Select(
        Gen.Int[1, 700], Gen.Int[1, 60], Gen.Float[0.001f, 1], Gen.Int[0, 1_000_000]);

    [Fact]
    public void What_a_phrase_may_mean_is_what_its_cosines_with_all_names_say() => Gen.Select(Any, Gen.Int[1, 5]).Sample((any, targets) =>
    {
        var chance = new Random(any.Seed);
        var vectors = new VectorSet([.. Enumerable.Range(0, any.Names).SelectMany(_ => AVector(chance, any.Spread))], Dimensions);
        (int Target, string Text)[] names = [.. Enumerable.Range(0, any.Names).Select(name => (chance.Next(any.Things), $"naam {name}"))];
        float[][] phrases = [.. Enumerable.Range(0, 5).Select(_ => AVector(chance, any.Spread))];

        var found = new MeaningIndex(names, vectors).Nearest(phrases, targets);

        Assert.All(phrases.Zip(found), pair =>
        {
            var nearest = new NearestNames(targets);
            for (var name = 0; name < any.Names; name++)
                nearest.Offer(name, names[name].Target, TensorPrimitives.Dot(pair.First, vectors[name]));
            Assert.Equal(nearest.Meanings(names), pair.Second);
        });
    }, iter: 300);

    [Fact]
    public void A_phrase_without_meaning_means_nothing() =>
        Assert.Empty(new MeaningIndex([(0, "lassen")], new VectorSet([1, 0], 2)).Nearest([[0, 0]], 3).Single());

    private static float[] AVector(Random chance, float spread)
    {
        var vector = new float[Dimensions];
        vector[0] = 1;
        for (var at = 0; at < Dimensions; at++)
            vector[at] += spread * (chance.NextSingle() - 0.5f);
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
