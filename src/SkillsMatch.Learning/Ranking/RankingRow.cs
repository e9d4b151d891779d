using Microsoft.ML.Data;

namespace SkillsMatch.Learning.Ranking;

/// <summary>One match of a pair, as ML.NET takes it.</summary>
internal sealed class RankingRow
{
    /// <summary>Relevance; LightGBM takes labels as Single or Key only.</summary>
    public float Label { get; set; }

    public float Weight { get; set; }

    [KeyType(int.MaxValue)]
    public uint Pair { get; set; }

    [VectorType(MatchFeatures.Count)]
    public float[] Features { get; set; } = [];

    /// <summary>
    /// A judgement is held against each match beside it that was not judged: better where it is good, worse where it is "not for me". Such
    /// a pair tells something only if the other was seen too, so it weighs by the propensity of the place of the other. That is the inverse
    /// propensity weight of the one judged times the chance that both were seen (overlap weights, Li, Morgan and Zaslavsky 2018): as
    /// unbiased as 1 ÷ propensity, and no single judgement far down outweighs the rest.
    /// </summary>
    public static IEnumerable<RankingRow> Of(FeedbackList list, PositionBias bias)
    {
        var notChosen = list.Judgement.IsPositive ? 0 : 1;
        for (var at = 0; at < list.Shown.Length; at++)
        {
            if (at == list.Judged)
                continue;
            var weight = (float)bias.At(list.Shown[at].Place);
            yield return Of(list.JudgedMatch, list.Judgement.Grade, weight);
            yield return Of(list.Shown[at], notChosen, weight);
        }
    }

    /// <summary>Numbers the pairs that follow each other: LightGBM ranks within groups.</summary>
    public static IEnumerable<RankingRow> Paired(IEnumerable<RankingRow> rows) => rows.Select((row, at) =>
    {
        row.Pair = (uint)(at / 2) + 1;
        return row;
    });

    private static RankingRow Of(ShownMatch match, float label, float weight) => new() { Label = label, Weight = weight, Features = [.. match.Features] };

    public static RankingRow Of(IReadOnlyList<float> features) => new() { Weight = 1, Pair = 1, Features = [.. features] };
}
