using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking;

/// <summary>What came of a training.</summary>
public abstract record RankingOutcome
{
    private RankingOutcome()
    {
    }

    /// <summary>There is too little to learn from; nothing was trained.</summary>
    /// <param name="Judgements">Judgements that teach.</param>
    /// <param name="Occupations">Occupations they are spread over.</param>
    public sealed record TooLittle(int Judgements, int Occupations) : RankingOutcome;

    /// <summary>Trained, and turned away at the gate: the plain order stays, or what served before.</summary>
    /// <param name="Trained">What was trained.</param>
    public sealed record TurnedAway(TrainedRanking Trained) : RankingOutcome;

    /// <summary>Trained, and it may serve.</summary>
    /// <param name="Trained">What was trained.</param>
    public sealed record Promoted(TrainedRanking Trained) : RankingOutcome;
}

/// <summary>A ranking with everything to be told about it.</summary>
/// <param name="Ranking">The ranking.</param>
/// <param name="File">The ML.NET model file.</param>
/// <param name="Judgements">How many judgements it learned from.</param>
/// <param name="Bias">The position bias found in them.</param>
/// <param name="Gate">How it did at the gate.</param>
public sealed record TrainedRanking(LearnedRanking Ranking, ImmutableArray<byte> File, int Judgements, PositionBias Bias, RankingGate Gate);

/// <summary>Judgements in → enough? → position bias → parted → trees → gate. Pure: the same judgements and settings give the same outcome.</summary>
public static class RankingTraining
{
    /// <summary>Trains, and says whether it may serve.</summary>
    public static RankingOutcome Run(IEnumerable<FeedbackList> lists, RankingSettings settings, MatchPolicy policy)
    {
        var teaching = lists.Where(list => list.Judgement.Teaches).OrderBy(list => list.Id).ToList();
        var occupations = teaching.Select(list => list.JudgedMatch.Occupation).OfType<int>().Distinct().Count();
        if (teaching.Count < settings.MinimumJudgements || occupations < settings.MinimumOccupations)
            return new RankingOutcome.TooLittle(teaching.Count, occupations);

        var split = FeedbackSplit.Of(teaching, settings);
        var bias = PositionBias.Estimate(split.Training, settings.LowestPropensity);
        var fitted = RankingTrainer.Fit(split.Training, bias, settings);
        var ranking = LearnedRanking.Fitted(fitted, split.Training);
        var gate = RankingGate.For(ranking, split, bias, policy, settings);
        var trained = new TrainedRanking(ranking, [.. RankingZip.Write(fitted)], split.Training.Length, bias, gate);
        return gate.Opens ? new RankingOutcome.Promoted(trained) : new RankingOutcome.TurnedAway(trained);
    }
}
