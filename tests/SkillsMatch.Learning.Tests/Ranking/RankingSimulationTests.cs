using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;

namespace SkillsMatch.Learning.Tests.Ranking;

public sealed class RankingSimulationTests(SimulatedLearning learning)
{
    [Fact]
    public void Nine_tenths_of_what_could_be_gained_are_gained()
    {
        Assert.InRange(learning.Report.Recovered, 0.9, 1);
        Assert.True(learning.Report.Best - learning.Report.Plain > 0.05, "There is hardly anything to gain, so gaining it shows nothing.");
    }

    [Fact]
    public void The_gate_opens_because_familiar_and_unseen_occupations_both_gain()
    {
        var gate = learning.Trained.Gate;

        Assert.True(gate.Familiar.IsSurely(3));
        Assert.True(gate.Unseen.Gain > 0);
        Assert.True(gate.IsBlindToIdentity);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Judgements_by_lot_change_nothing(int seed)
    {
        var report = RankingSimulation.Run(new SimulationSettings(JobSeekers: 3000, seed, AtRandom: true));

        Assert.IsType<RankingOutcome.TurnedAway>(report.Outcome);
        Assert.Equal(report.Plain, report.Learned);
    }

    [Fact]
    public void How_fast_looking_falls_is_found_in_the_judgements() =>
        Assert.Equal(new SimulationSettings().Steepness, learning.Trained.Bias.Steepness, 0.1);
}
