using CsCheck;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Tests.Serving;

public sealed class ConceptSmoothingTests
{
    [Fact]
    public void Of_two_names_that_fit_alike_comes_first_the_one_whose_sister_names_fit_too()
    {
        float[] scores = [0.8f, 0.7f, 0.81f, 0.1f];

        ConceptSmoothing.Over(["welder", "welder", "wedding planner", "wedding planner"]).Smooth(scores);

        Assert.True(scores[0] > scores[2]);
    }

    [Fact]
    public void Smoothing_never_turns_the_names_of_one_concept_around_nor_changes_their_mean() =>
        Gen.Select(Gen.Int[0, 5].Array[1, 30], Gen.Int[0, 1_000_000]).Sample((concepts, seed) =>
        {
            var chance = new Random(seed);
            var before = Array.ConvertAll(concepts, _ => chance.NextSingle());
            float[] after = [.. before];

            ConceptSmoothing.Over(concepts).Smooth(after);

            foreach (var own in concepts.Index().GroupBy(one => one.Item, one => one.Index).Select(group => group.ToArray()))
            {
                Assert.Equal(own.OrderBy(name => before[name]), own.OrderBy(name => after[name]));
                Assert.Equal(own.Average(name => before[name]), own.Average(name => after[name]), 4);
            }
        });

    [Fact]
    public void Scores_for_other_names_are_refused() =>
        Assert.Throws<ArgumentException>(() => ConceptSmoothing.Over(["welder"]).Smooth(new float[2]));
}
