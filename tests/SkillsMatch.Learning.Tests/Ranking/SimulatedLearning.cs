using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;

[assembly: AssemblyFixture(typeof(SkillsMatch.Learning.Tests.Ranking.SimulatedLearning))]

namespace SkillsMatch.Learning.Tests.Ranking;

/// <summary>One whole simulation, trained once for all tests that look at what came of it.</summary>
public sealed class SimulatedLearning
{
    private readonly Lazy<SimulationReport> _report = new(() => RankingSimulation.Run(new SimulationSettings()));

    public SimulationReport Report => _report.Value;

    public TrainedRanking Trained => Assert.IsType<RankingOutcome.Promoted>(Report.Outcome).Trained;
}
