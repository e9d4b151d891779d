using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// What the ranking that learns may know of a match: the engine's own contributions, preference lines and whether conditions are known. No
/// ids, no popularity, nothing about the person, no place; two pairs with the same contributions are the same to it.
/// </summary>
public static class MatchFeatures
{
    /// <summary>Names this list of features; judgements kept under another contract are not trained on.</summary>
    public const string Contract = "match-features/1";

    /// <summary>Stands for what is not there to be told, for instance the share met of desirable demands where there are none.</summary>
    public const float Unknown = -1;

    /// <summary>How many there are.</summary>
    public const int Count = 18;

    private const int Decimals = 3; // enough to learn from, too coarse to tell two people apart by

    /// <summary>What each number is, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "score", "essential.earned", "essential.met", "essential.nearly", "essential.missing", "essential.heaviestMissing",
        "desirable.earned", "desirable.met", "desirable.nearly", "desirable.missing",
        "nearly.closest", "nearly.farthest", "missing.count", "asked.count",
        "wish.occupation", "wish.pay", "wish.contract", "conditions.unknown",
    ];

    /// <summary>The features of one scored pair, in the order of <see cref="Names"/>.</summary>
    public static ImmutableArray<float> Of(Score score, ImmutableArray<HardCondition> conditions)
    {
        var essential = Part(score, Importance.Essential);
        var desirable = Part(score, Importance.Desirable);
        var nearly = score.Contributions.Where(one => one.State is DemandState.Nearly).Select(one => one.Earned / one.Possible).ToList();
        return
        [
            Rounded(score.Value), EarnedOf(essential), .. SharesOf(essential), HeaviestMissing(essential),
            EarnedOf(desirable), .. SharesOf(desirable),
            nearly.Count == 0 ? Unknown : Rounded(nearly.Max()), nearly.Count == 0 ? Unknown : Rounded(nearly.Min()),
            score.Contributions.Count(one => one.State is DemandState.Missing), score.Contributions.Length,
            Wish(score, PreferenceKind.Occupation), Wish(score, PreferenceKind.Pay), Wish(score, PreferenceKind.Contract),
            conditions.Count(one => one.Outcome is ConditionOutcome.Unknown),
        ];
    }

    private static List<Contribution> Part(Score score, Importance importance) =>
        [.. score.Contributions.Where(one => one.Demand.Importance == importance)];

    private static float EarnedOf(List<Contribution> part) =>
        part.Count == 0 ? Unknown : Rounded(part.Sum(one => one.Earned) / part.Sum(one => one.Possible));

    private static IEnumerable<float> SharesOf(List<Contribution> part) =>
        Enum.GetValues<DemandState>().Select(state => part.Count == 0 ? Unknown : Rounded((double)part.Count(one => one.State == state) / part.Count));

    private static float HeaviestMissing(List<Contribution> part) => part.Count == 0
        ? Unknown
        : Rounded(part.Where(one => one.State is DemandState.Missing).Select(one => one.Possible).DefaultIfEmpty(0).Max() / part.Sum(one => one.Possible));

    private static float Wish(Score score, PreferenceKind kind) => score.Preferences.FirstOrDefault(one => one.Kind == kind)?.Outcome switch
    {
        null => Unknown,
        ConditionOutcome.Met => 1,
        ConditionOutcome.NotMet => 0,
        _ => 0.5f,
    };

    private static float Rounded(double value) => (float)Math.Round(value, Decimals);
}
