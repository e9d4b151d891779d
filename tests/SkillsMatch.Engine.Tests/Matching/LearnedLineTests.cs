using CsCheck;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class LearnedLineTests
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default with { LowestScoreShown = 0, MatchesShown = int.MaxValue };

    [Fact]
    public void What_is_learned_reorders_and_stands_as_a_line_of_its_own()
    {
        var learned = new LearnedOrder("model/1", (score, _) => score.Vacancy.Value == World.IdOf(2) ? 0.15 : -0.05);
        var ranking = MatchEngine.Rank(
            JobSeekerWith(1, 2, 3, 4, 5, 6, 7, 8, 9), [Vacancy(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Vacancy(2, 1, 2, 3, 4, 5, 6, 7, 8, 20, 21)],
            Closeness(), Policy, learned);

        Assert.Equal([World.IdOf(2), World.IdOf(1)], ranking.Matches.Select(one => one.Score.Vacancy.Value));
        Assert.Equal([0.8, 0.9], ranking.Matches.Select(one => Math.Round(one.Score.Value, 9)));
        Assert.Equal([(0.15, "model/1"), (-0.05, "model/1")], ranking.Matches.Select(one => (one.Explanation.Learned!.Bonus, one.Explanation.Learned.Model)));
    }

    [Theory]
    [InlineData(7, 0.2)]
    [InlineData(double.NegativeInfinity, -0.2)]
    [InlineData(0.12, 0.12)]
    public void Whatever_a_model_says_it_is_held_within_the_bound(double said, double bonus) =>
        Assert.Equal(bonus, LearnedLine.Of(said, "model/1", Policy with { LargestLearnedBonus = 0.2 }).Bonus);

    [Fact]
    public void A_model_that_says_no_number_is_refused() =>
        Assert.Throws<ArgumentException>(() => LearnedLine.Of(double.NaN, "model/1", Policy));

    [Fact]
    public void It_changes_no_score_no_state_and_no_condition() => Gen.Select(World.Any, Gen.Double[-1, 1]).Sample((world, strength) =>
    {
        var learned = new LearnedOrder("model/1", (score, conditions) => strength * (score.Contributions.Length - conditions.Length));
        var plain = MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy);
        var with = MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy, learned);

        Assert.Equal(plain.Matches.OrderBy(one => one.Score.Vacancy).Select(Told), with.Matches.OrderBy(one => one.Score.Vacancy).Select(Told));
        Assert.Equal(plain.FilteredOut.Length, with.FilteredOut.Length);
        Assert.All(with.Matches, one => Assert.Equal(one.Score.PlainOrder + one.Explanation.Learned!.Bonus, one.Score.Order));
    });

    [Fact]
    public void A_bound_of_nothing_is_the_plain_order() => World.Any.Sample(world =>
    {
        var learned = new LearnedOrder("model/1", (score, _) => score.Contributions.Length);
        var off = MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy with { LargestLearnedBonus = 0 }, learned);

        Assert.Equal(
            MatchEngine.Rank(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy).Matches.Select(Told), off.Matches.Select(Told));
    });

    private static (Guid, double, Fit, int, int, string) Told(Match one) => (
        one.Score.Vacancy.Value, one.Score.Value, one.Fit, one.Explanation.Has, one.Explanation.Nearly.Length, one.Fingerprint.Hex);
}
