using System.Collections.Immutable;

namespace SkillsMatch.Learning.Closeness;

/// <summary>
/// Whether a closeness of .6 means what people call .6: each fifth of the judged names is predicted by a map fitted on the other four.
/// </summary>
internal static class ReliabilityMeasure
{
    private const int Folds = 5;
    private const int Tenths = 10;

    /// <param name="names">Per judged name its pairs, by bins of cosine.</param>
    /// <param name="bins">How many bins each has.</param>
    /// <param name="knots">Knots of a map at most.</param>
    public static ImmutableArray<ReliabilityBin> Of(IReadOnlyList<CosineBins> names, int bins, int knots)
    {
        var (predicted, judged, pairs) = (new double[Tenths], new double[Tenths], new double[Tenths]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var map = new ClosenessMap(IsotonicFit.Knots(CosineBins.Sum([.. names.Where((_, at) => at % Folds != fold)], bins), knots), string.Empty);
            foreach (var (cosine, value, weight) in CosineBins.Sum([.. names.Where((_, at) => at % Folds == fold)], bins))
            {
                var closeness = map.Of(cosine);
                var tenth = Math.Min((int)(closeness * Tenths), Tenths - 1);
                predicted[tenth] += closeness * weight;
                judged[tenth] += value * weight;
                pairs[tenth] += weight;
            }
        }

        return
        [
            .. Enumerable.Range(0, Tenths).Where(tenth => pairs[tenth] > 0).Select(tenth => new ReliabilityBin(
                Math.Round(predicted[tenth] / pairs[tenth], 4), Math.Round(judged[tenth] / pairs[tenth], 4), (long)pairs[tenth])),
        ];
    }
}
