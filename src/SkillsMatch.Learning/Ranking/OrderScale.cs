using System.Collections.Immutable;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Puts the value of the trees on the scale of the plain order, so that the two can be held against each other.</summary>
/// <param name="Factor">Plain order per unit of the trees, above 0.</param>
/// <param name="Offset">Plain order where the trees say 0.</param>
public sealed record OrderScale(double Factor, double Offset)
{
    private const double LeastAgreement = 0.5; // where experience and plain order hardly agree, it still keeps half their spread

    /// <summary>The value on the scale of the plain order.</summary>
    public double Of(double value) => Factor * value + Offset;

    /// <summary>Fits it within lists, for order means nothing across them.</summary>
    internal static OrderScale Fit(RankingTrees trees, ImmutableArray<FeedbackList> lists)
    {
        var (both, spread, plainSpread, sum, plainSum, count) = (0.0, 0.0, 0.0, 0.0, 0.0, 0);
        foreach (var list in lists)
        {
            var values = list.Shown.Select(match => trees.ValueOf(match.Features)).ToArray();
            var (mean, plainMean) = (values.Average(), list.Shown.Average(match => match.PlainOrder));
            for (var at = 0; at < values.Length; at++)
            {
                var (off, plainOff) = (values[at] - mean, list.Shown[at].PlainOrder - plainMean);
                both += off * plainOff;
                spread += off * off;
                plainSpread += plainOff * plainOff;
            }
            (sum, plainSum, count) = (sum + mean * values.Length, plainSum + plainMean * values.Length, count + values.Length);
        }

        if (spread <= 0 || plainSpread <= 0)
            return new OrderScale(1, plainSum / Math.Max(1, count));
        var factor = Math.Max(both / spread, LeastAgreement * Math.Sqrt(plainSpread / spread));
        return new OrderScale(factor, (plainSum - factor * sum) / count);
    }
}
