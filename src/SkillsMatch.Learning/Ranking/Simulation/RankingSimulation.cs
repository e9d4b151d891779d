using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking.Simulation;

/// <summary>What is simulated.</summary>
/// <param name="JobSeekers">People who read one list each, 100 or more.</param>
/// <param name="Seed">Same seed, same people, same outcome.</param>
/// <param name="AtRandom">Whether they judge by lot: then there is nothing to learn, and nothing may be promoted.</param>
public sealed record SimulationSettings(int JobSeekers = 12_000, int Seed = 42, bool AtRandom = false)
{
    /// <summary>How fast looking falls with place.</summary>
    public double Steepness { get; init; } = 1;

    /// <summary>How the ranking is trained.</summary>
    public RankingSettings Training { get; init; } = new();

    /// <summary>The policy of the engine.</summary>
    public MatchPolicy Policy { get; init; } = MatchPolicy.Default;
}

/// <summary>What came of a simulation. The orders are measured on new people, by the truth: nDCG@10 with the chance that a match is wanted as gain.</summary>
/// <param name="Judgements">Judgements given.</param>
/// <param name="Outcome">What the training made of them.</param>
/// <param name="Plain">nDCG@10 of the plain order.</param>
/// <param name="Best">nDCG@10 of the order by the truth: nothing can do better.</param>
/// <param name="BestWithinBound">The same where the truth too may shift a match by no more than the bound of the policy.</param>
/// <param name="Learned">nDCG@10 with what was promoted; the plain order where nothing was.</param>
public sealed record SimulationReport(int Judgements, RankingOutcome Outcome, double Plain, double Best, double BestWithinBound, double Learned)
{
    /// <summary>The share of the gain to be had over the plain order that was had; 1 is all.</summary>
    public double Recovered => (Learned - Plain) / (Best - Plain);

    /// <summary>The same share of what can be had within the bound.</summary>
    public double RecoveredWithinBound => (Learned - Plain) / (BestWithinBound - Plain);
}

/// <summary>Shows on people with a known taste what the ranking that learns is worth: matches by the engine itself, judged from place and taste.</summary>
public static class RankingSimulation
{
    private const int Shown = 25;
    private const int Measured = 500;

    /// <summary>Simulates, trains and measures.</summary>
    public static SimulationReport Run(SimulationSettings settings)
    {
        var market = SimulatedMarket.Of(settings.Seed);
        var feedback = JudgementsOf(market, settings);
        var outcome = RankingTraining.Run(feedback, settings.Training, settings.Policy);
        var fresh = Enumerable.Range(settings.JobSeekers, Measured).Select(number => ListOf(market, number, settings)).Where(list => list.Length > 1).ToList();
        var truth = TrueOrder.Of(fresh, settings.Policy);
        var plain = truth.Ndcg(one => one.Shown.PlainOrder);
        return new SimulationReport(
            feedback.Count, outcome, plain, truth.Ndcg(one => one.ChanceWanted), truth.Ndcg(truth.WithinBound),
            outcome is RankingOutcome.Promoted { Trained: var trained } ? truth.Ndcg(one => trained.Ranking.OrderOf(one.Shown, settings.Policy)) : plain);
    }

    /// <summary>The judgements alone.</summary>
    public static IReadOnlyList<FeedbackList> JudgementsOf(SimulationSettings settings) => JudgementsOf(SimulatedMarket.Of(settings.Seed), settings);

    private static List<FeedbackList> JudgementsOf(SimulatedMarket market, SimulationSettings settings)
    {
        var reader = new SimulatedReader(settings.Steepness, settings.AtRandom);
        return [.. Enumerable.Range(0, settings.JobSeekers)
            .SelectMany(number => reader.Read(ListOf(market, number, settings), number, settings.Seed))];
    }

    private static ImmutableArray<SimulatedMatch> ListOf(SimulatedMarket market, int number, SimulationSettings settings)
    {
        var ranking = MatchEngine.Rank(
            market.JobSeeker(number, settings.Seed), market.Vacancies, market.Taxonomy, settings.Policy with { MatchesShown = Shown });
        var occupations = market.Vacancies.ToDictionary(one => one.Id, one => one.Occupation?.Value);
        return [.. ranking.Matches.Select((match, at) => new SimulatedMatch(
            new ShownMatch(
                at + 1, match.Score.PlainOrder, match.Score.Order, occupations[match.Score.Vacancy], MatchFeatures.Of(match.Score, match.Conditions)),
            SimulatedTaste.ChanceWanted(match.Score, match.Conditions)))];
    }
}
