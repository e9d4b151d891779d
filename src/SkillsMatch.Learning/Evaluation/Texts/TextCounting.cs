using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>Counts what is right and wrong over many passages.</summary>
internal static class TextCounting
{
    private static readonly double[] Thresholds = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9];

    public static TextScores Scores(ImmutableArray<PassageOutcome> outcomes, ImmutableArray<PassageOutcome> namesOnly, double threshold)
    {
        var right = outcomes.SelectMany(one => one.Counted).Where(one => one.Found.Confidence >= threshold && one.Mark is not null).ToArray();
        return new TextScores(
            outcomes.Length,
            outcomes.Sum(one => one.Wanted.Length),
            Point(outcomes, threshold),
            Point(namesOnly, threshold),
            Share(right, one => one.Found.Span == one.Mark!.Span),
            Share(right, one => (one.Found.Importance == Importance.Desirable) == one.Mark!.IsWish),
            Share(outcomes, one => Range(one.Read.Hours?.Hours) == one.Passage.Hours),
            Share(outcomes, one => (one.Read.Level is { } level ? (level.Lowest, level.Highest) : ((int, int)?)null) == one.Passage.Level))
        {
            Curve = [.. Thresholds.Select(one => Point(outcomes, one))],
            Reliability = [.. Enumerable.Range(0, 10).Select(bin => Bin(outcomes, bin)).Where(bin => bin.Found > 0)],
        };
    }

    private static TextPoint Point(ImmutableArray<PassageOutcome> outcomes, double threshold)
    {
        var found = outcomes.SelectMany(one => one.Counted).Where(one => one.Found.Confidence >= threshold).ToArray();
        var right = found.Count(one => one.Mark is not null);
        var wanted = outcomes.Sum(one => one.Wanted.Length);
        return new TextPoint(threshold, found.Length == 0 ? 1 : right / (double)found.Length, wanted == 0 ? 1 : right / (double)wanted);
    }

    private static ReliabilityBin Bin(ImmutableArray<PassageOutcome> outcomes, int bin)
    {
        var here = outcomes.SelectMany(one => one.Counted).Where(one => Math.Min(9, (int)(one.Found.Confidence * 10)) == bin).ToArray();
        return new ReliabilityBin(
            bin / 10.0, here.Length, here.Length == 0 ? 0 : here.Average(one => one.Found.Confidence), Share(here, one => one.Mark is not null));
    }

    private static (int, int)? Range(HoursPerWeek? hours) => hours is { } range ? (range.Minimum, range.Maximum) : null;

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> fits) => all.Count == 0 ? 1 : all.Count(fits) / (double)all.Count;
}
