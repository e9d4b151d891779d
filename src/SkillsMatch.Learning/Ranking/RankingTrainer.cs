using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Fits trees to judgements with LightGBM (LambdaRank), one thread, so that the same judgements give the same trees.</summary>
internal static class RankingTrainer
{
    private static readonly int[] GainOfGrade = [0, 1, 3, 7, 15];

    public static RankingPredictionTransformer<LightGbmRankingModelParameters> Fit(
        IReadOnlyList<FeedbackList> lists, PositionBias bias, RankingSettings settings)
    {
        var context = new MLContext(settings.Seed);
        var rows = context.Data.LoadFromEnumerable(RankingRow.Paired(lists.SelectMany(list => RankingRow.Of(list, bias))));
        return context.Ranking.Trainers.LightGbm(OptionsOf(settings)).Fit(rows);
    }

    private static LightGbmRankingTrainer.Options OptionsOf(RankingSettings settings) => new()
    {
        LabelColumnName = nameof(RankingRow.Label),
        FeatureColumnName = nameof(RankingRow.Features),
        ExampleWeightColumnName = nameof(RankingRow.Weight),
        RowGroupColumnName = nameof(RankingRow.Pair),
        CustomGains = GainOfGrade,
        NumberOfIterations = settings.Trees,
        NumberOfLeaves = settings.Leaves,
        MinimumExampleCountPerLeaf = settings.MatchesPerLeaf,
        LearningRate = settings.LearningRate,
        NumberOfThreads = 1,
        Seed = settings.Seed,
        Deterministic = true,
        ForceRowWise = true,
        Silent = true,
    };
}
