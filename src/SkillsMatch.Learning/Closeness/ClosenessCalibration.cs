using System.Collections.Immutable;
using System.Globalization;
using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Training;

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
/// Fits the map from cosine to closeness on human judgements: exact counts .95, close .85, broader or narrower .6, and each name with
/// names judged for others, drawn by chance, counts 0. The fit is isotonic (pool adjacent violators, Barlow et al. 1972): closeness never falls as the cosine rises.
/// </summary>
public static class ClosenessCalibration
{
    private const int UnrelatedPerJudgement = 20;
    private const int Knots = 14;

    /// <summary>The fitted map; <see cref="ClosenessMap.Default"/> where there are fewer than 100 judgements.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="source">Where they come from, for the manifest.</param>
    /// <param name="encoder">The encoder whose cosines are mapped.</param>
    public static ClosenessMap Fit(IReadOnlyList<ClosenessJudgement> judgements, string source, SkillEncoder encoder)
    {
        if (judgements.Count < 100)
            return ClosenessMap.Default;
        var names = encoder.EncodeAll([.. judgements.Select(one => one.Name)]);
        var others = encoder.EncodeAll([.. judgements.Select(one => one.Other)]);
        var dice = Dice.For(seed: 1, step: 0, piece: 0);
        var points = new List<(double Cosine, double Value)>(judgements.Count * (UnrelatedPerJudgement + 1));
        for (var i = 0; i < judgements.Count; i++)
        {
            points.Add((TensorPrimitives.Dot(names[i], others[i]), ValueOf(judgements[i].Relation)));
            for (var draw = 0; draw < UnrelatedPerJudgement; draw++)
            {
                var other = dice.Below(judgements.Count);
                if (judgements[other].Name != judgements[i].Name && judgements[other].Other != judgements[i].Other)
                    points.Add((TensorPrimitives.Dot(names[i], others[other]), 0));
            }
        }

        var description = string.Create(CultureInfo.InvariantCulture, $"{source}: {judgements.Count} human judgements and {points.Count - judgements.Count} unrelated pairs");
        return new ClosenessMap(IsotonicFit.Knots(points, Knots), description);
    }

    private static double ValueOf(JudgedRelation relation) => relation switch
    {
        JudgedRelation.Exact => 0.95,
        JudgedRelation.Close => 0.85,
        _ => 0.6,
    };
}
