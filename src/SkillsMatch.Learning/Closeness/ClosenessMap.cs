using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SkillsMatch.Learning.Closeness;

/// <summary>
/// Turns the cosine of two skills into a closeness: a rising line through knots, flat outside them. Fitted on human judgements where they
/// are present; otherwise <see cref="Default"/>.
/// </summary>
/// <param name="Knots">Cosine (−1 to 1) with closeness (0 to below 1), both rising.</param>
/// <param name="FittedOn">What it was fitted on, in words.</param>
public sealed record ClosenessMap(ImmutableArray<ClosenessKnot> Knots, string FittedOn)
{
    /// <summary>Used where no human judgements were at hand.</summary>
    public static ClosenessMap Default { get; } = new(
        [new(0.35, 0), new(0.50, 0.2), new(0.60, 0.45), new(0.70, 0.58), new(0.80, 0.67), new(0.90, 0.75), new(0.97, 0.9), new(1, 0.95)],
        "nothing: the stated default map");

    /// <summary>How the closeness predicted for judged names that were kept out of the fit compares with what people said; null: not measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] // manifests from before it was measured keep their seal
    public ImmutableArray<ReliabilityBin>? Reliability { get; init; }

    /// <summary>The closeness that a cosine stands for, 0 to below 1.</summary>
    public double Of(double cosine)
    {
        if (cosine <= Knots[0].Cosine)
            return Knots[0].Closeness;
        for (var i = 1; i < Knots.Length; i++)
        {
            var (from, to) = (Knots[i - 1], Knots[i]);
            if (cosine <= to.Cosine)
                return from.Closeness + ((cosine - from.Cosine) / (to.Cosine - from.Cosine) * (to.Closeness - from.Closeness));
        }

        return Knots[^1].Closeness;
    }
}

/// <summary>Pairs of names for which about the same closeness was predicted.</summary>
/// <param name="Predicted">Mean of the predictions, 0 to 1.</param>
/// <param name="Judged">Mean of what people said, 0 to 1.</param>
/// <param name="Pairs">How many pairs, above 0.</param>
public sealed record ReliabilityBin(double Predicted, double Judged, long Pairs);

/// <summary>One point of a <see cref="ClosenessMap"/>.</summary>
/// <param name="Cosine">−1 to 1.</param>
/// <param name="Closeness">0 to below 1.</param>
public sealed record ClosenessKnot(double Cosine, double Closeness);
