using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class MatchPolicyTests
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    public static TheoryData<string, Func<MatchPolicy>> Nonsense => new()
    {
        { nameof(MatchPolicy.EssentialPoints), () => Policy with { EssentialPoints = 0 } },
        { nameof(MatchPolicy.DesirablePoints), () => Policy with { DesirablePoints = double.NaN } },
        { nameof(MatchPolicy.ClosenessFrom), () => Policy with { ClosenessFrom = 1.1 } },
        { nameof(MatchPolicy.LevelGapFactor), () => Policy with { LevelGapFactor = -0.1 } },
        { nameof(MatchPolicy.MinimumSkills), () => Policy with { MinimumSkills = 0 } },
        { nameof(MatchPolicy.MinimumDemands), () => Policy with { MinimumDemands = 0 } },
        { nameof(MatchPolicy.LowestScoreShown), () => Policy with { LowestScoreShown = double.NaN } },
        { nameof(MatchPolicy.MatchesShown), () => Policy with { MatchesShown = 0 } },
        { nameof(MatchPolicy.LateStartDays), () => Policy with { LateStartDays = -1 } },
        { nameof(MatchPolicy.PayBonus), () => Policy with { PayBonus = double.PositiveInfinity } },
        { nameof(MatchPolicy.CounterfactualSkills), () => Policy with { CounterfactualSkills = 7 } },
        { nameof(MatchPolicy.LargestLearnedBonus), () => Policy with { LargestLearnedBonus = 1.1 } },
        { nameof(MatchPolicy.Version), () => Policy with { Version = " " } },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void A_number_that_means_nothing_is_refused_by_name(string name, Func<MatchPolicy> make) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(() => make()).ParamName);

    [Theory]
    [InlineData(1.0, Fit.Good)]
    [InlineData(0.7, Fit.Good)]
    [InlineData(0.69, Fit.Partly)]
    [InlineData(0.4, Fit.Partly)]
    [InlineData(0.39, Fit.ALittle)]
    public void A_score_on_a_line_has_passed_it(double score, Fit fit) => Assert.Equal(fit, Policy.Words.Of(score));

    [Fact]
    public void The_line_for_partly_cannot_lie_above_the_line_for_good() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreWords(goodFrom: 0.4, partlyFrom: 0.7));

    [Theory]
    [InlineData(2, 4, 0.5625)]
    [InlineData(4, 2, 1.0)]
    [InlineData(3, 3, 1.0)]
    [InlineData(null, 4, 1.0)]
    [InlineData(1, null, 1.0)]
    public void Each_level_short_leaves_three_quarters_and_an_unknown_level_costs_nothing(int? held, int? asked, double factor) =>
        Assert.Equal(factor, Policy.LevelFactor(held, asked));
}
