using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LabourMarketTensionTests
{
    [Theory]
    [InlineData(0, TensionClass.VeryLoose)]
    [InlineData(0.2499, TensionClass.VeryLoose)]
    [InlineData(0.25, TensionClass.Loose)]
    [InlineData(0.67, TensionClass.Average)]
    [InlineData(1.4999, TensionClass.Average)]
    [InlineData(1.5, TensionClass.Tight)]
    [InlineData(4, TensionClass.VeryTight)]
    [InlineData(double.PositiveInfinity, TensionClass.VeryTight)]
    public void A_boundary_belongs_to_the_upper_class(double ratio, TensionClass expected) =>
        Assert.Equal(expected, new LabourMarketTension(ratio).Class);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Tension_below_nothing_is_refused(double ratio) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LabourMarketTension(ratio));
}
