using System.Globalization;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Closeness;

/// <summary>What a person said about two names.</summary>
public enum JudgedRelation
{
    /// <summary>They mean the same.</summary>
    Exact,

    /// <summary>They mean nearly the same.</summary>
    Close,

    /// <summary>One is broader than the other.</summary>
    BroaderOrNarrower,
}

/// <summary>One human judgement.</summary>
/// <param name="Name">A name from one scheme.</param>
/// <param name="Other">A name from another scheme.</param>
/// <param name="Relation">How they relate.</param>
public sealed record ClosenessJudgement(string Name, string Other, JudgedRelation Relation);

/// <summary>
/// Fits the map from cosine to closeness on human judgements: for each name that people judged, exact counts .95, close .85, broader or
/// narrower .6. People name one or two of many that come near, so the nearest that they passed over count as broader or narrower; all
/// the rest counts 0, as often as it occurs. The fit is isotonic (pool adjacent violators, Barlow et al. 1972): closeness never falls as
/// the cosine rises.
/// </summary>
public static class ClosenessCalibration
{
    private const int FewestJudgements = 100;
    private const int PassedOver = 5;
    private const double ValueOfNear = 0.6;
    private const int Bins = 200;
    private const int Knots = 14;

    /// <summary>The fitted map; <see cref="ClosenessMap.Default"/> where there are fewer than 100 judgements.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="source">Where they come from, for the manifest.</param>
    /// <param name="encoder">The encoder whose cosines are mapped.</param>
    public static ClosenessMap Fit(IReadOnlyList<ClosenessJudgement> judgements, string source, SkillEncoder encoder)
    {
        if (judgements.Count < FewestJudgements)
            return ClosenessMap.Default;
        var others = judgements.Select(one => one.Other).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var vectors = encoder.EncodeAll(others);
        var byName = judgements.GroupBy(one => one.Name, StringComparer.Ordinal).ToArray();
        var values = new CosineBins[byName.Length];
        Parallel.For(0, byName.Length, i => values[i] = Values(byName[i], others, vectors, encoder));

        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"{source}: {judgements.Count} human judgements on {byName.Length} names against {others.Length} skills");
        return new ClosenessMap(IsotonicFit.Knots(CosineBins.Sum(values, Bins), Knots), description)
        {
            Reliability = ReliabilityMeasure.Of(values, Bins, Knots),
        };
    }

    private static CosineBins Values(IGrouping<string, ClosenessJudgement> name, string[] others, VectorSet vectors, SkillEncoder encoder)
    {
        var cosines = new float[others.Length];
        vectors.Cosines(encoder.Encode(name.Key), cosines);
        var value = new double[others.Length];
        foreach (var judgement in name)
        {
            var at = Array.BinarySearch(others, judgement.Other, StringComparer.Ordinal);
            value[at] = Math.Max(value[at], ValueOf(judgement.Relation));
        }

        foreach (
            var at in Enumerable.Range(0, others.Length).Where(at => value[at] == 0).OrderByDescending(at => cosines[at]).Take(Math.Min(PassedOver, others.Length / 20)).ToArray())
            value[at] = ValueOfNear;
        return CosineBins.Of(cosines, value, Bins);
    }

    private static double ValueOf(JudgedRelation relation) => relation switch
    {
        JudgedRelation.Exact => 0.95,
        JudgedRelation.Close => 0.85,
        _ => ValueOfNear,
    };
}
