using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using SkillsMatch.Learning.Artefacts;

namespace SkillsMatch.Learning.Ranking;

/// <summary>The fitted trees as the bytes of an ML.NET model file; the same trees are the same bytes.</summary>
internal static class RankingZip
{
    public static byte[] Write(RankingPredictionTransformer<LightGbmRankingModelParameters> fitted)
    {
        var context = new MLContext();
        return PipelineZip.Write(context, fitted, context.Data.LoadFromEnumerable<RankingRow>([]).Schema);
    }

    /// <exception cref="InvalidDataException">The file holds no ranking of ours.</exception>
    public static RankingPredictionTransformer<LightGbmRankingModelParameters> Read(byte[] file)
    {
        using var stream = new MemoryStream(file, writable: false);
        return new MLContext().Model.Load(stream, out _) as RankingPredictionTransformer<LightGbmRankingModelParameters>
            ?? throw new InvalidDataException("The model file holds no ranking.");
    }
}
