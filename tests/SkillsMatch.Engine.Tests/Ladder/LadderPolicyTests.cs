using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LadderPolicyTests
{
    private static readonly LadderPolicy Policy = LadderPolicy.Default;

    [Theory]
    [InlineData(0.5, 0, TensionClass.Average, 0, 0.5)]
    [InlineData(1.0, 6, TensionClass.Average, 0, 3.0)]
    [InlineData(1.0, 0, TensionClass.VeryLoose, 0, 0.5)]
    [InlineData(1.0, 0, TensionClass.VeryTight, 0, 1.5)]
    [InlineData(1.0, 0, null, 0, 1.0)]
    [InlineData(1.0, 0, TensionClass.Average, 2, 1.5)]
    [InlineData(1.0, 0, TensionClass.Average, null, 1.0)]
    public void Usefulness_is_nearness_times_openings_tension_and_level(
        double nearness, int openings, TensionClass? tension, int? levelGain, double expected) =>
        Assert.Equal(expected, Policy.Usefulness(nearness, openings, tension, levelGain), 1e-12);

    public static TheoryData<string, Func<LadderPolicy>> Nonsense => new()
    {
        { nameof(LadderPolicy.LowestNearness), () => Policy with { LowestNearness = 1.5 } },
        { nameof(LadderPolicy.HighestLevelGain), () => Policy with { HighestLevelGain = 0 } },
        { nameof(LadderPolicy.StepsShown), () => Policy with { StepsShown = 0 } },
        { nameof(LadderPolicy.LevelGainWeight), () => Policy with { LevelGainWeight = -1 } },
        { nameof(LadderPolicy.TensionWeightFrom), () => Policy with { TensionWeightFrom = 0 } },
        { nameof(LadderPolicy.BetterPayFrom), () => Policy with { BetterPayFrom = 0 } },
        { nameof(LadderPolicy.LeastRelevance), () => Policy with { LeastRelevance = 1.1 } },
        { nameof(LadderPolicy.ExactRouteOffers), () => Policy with { ExactRouteOffers = 17 } },
        { nameof(LadderPolicy.StrangeSkillWeight), () => Policy with { StrangeSkillWeight = double.NaN } },
        { nameof(LadderPolicy.Version), () => Policy with { Version = "" } },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void A_number_that_means_nothing_is_refused_by_name(string name, Func<LadderPolicy> make) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(() => make()).ParamName);
}
