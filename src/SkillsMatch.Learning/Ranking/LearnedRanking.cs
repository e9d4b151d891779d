using System.Collections.Immutable;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// A ranking learned from judgements, ready to serve. It says how far experience with such matches lies above or below the plain order; the
/// engine bounds that and shows it as a line of its own.
/// </summary>
public sealed class LearnedRanking
{
    private readonly RankingTrees _trees;
    private readonly OrderScale _scale;

    private LearnedRanking(RankingTrees trees, OrderScale scale) => (_trees, _scale) = (trees, scale);

    /// <summary>How it puts the trees on the scale of the plain order.</summary>
    public OrderScale Scale => _scale;

    /// <summary>What the engine asks for each match.</summary>
    public LearnedOrder ToLearnedOrder(string model) => new(model, (score, conditions) => ShiftOf(MatchFeatures.Of(score, conditions), score.PlainOrder));

    /// <summary>How far experience lies above (or, negative, below) the plain order; not yet bounded.</summary>
    public double ShiftOf(ImmutableArray<float> features, double plainOrder) => _scale.Of(_trees.ValueOf(features)) - plainOrder;

    /// <summary>The order of a match with this ranking on, within the bound of the policy.</summary>
    internal double OrderOf(ShownMatch match, MatchPolicy policy) =>
        match.PlainOrder + Math.Clamp(ShiftOf(match.Features, match.PlainOrder), -policy.LargestLearnedBonus, policy.LargestLearnedBonus);

    internal static LearnedRanking Of(RankingPredictionTransformer<LightGbmRankingModelParameters> fitted, OrderScale scale) =>
        new(RankingTrees.Of(fitted.Model.TrainedTreeEnsemble), scale);

    internal static LearnedRanking Fitted(
        RankingPredictionTransformer<LightGbmRankingModelParameters> fitted, ImmutableArray<FeedbackList> lists)
    {
        var trees = RankingTrees.Of(fitted.Model.TrainedTreeEnsemble);
        return new LearnedRanking(trees, OrderScale.Fit(trees, lists));
    }
}
