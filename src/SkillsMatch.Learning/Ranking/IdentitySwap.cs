using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Gives lists other ids, other occupations and another order of arrival: nothing that was learned may depend on any of these.</summary>
internal static class IdentitySwap
{
    /// <summary>Whether every match gets the very same shift after the swap.</summary>
    public static bool ChangesNothing(LearnedRanking ranking, IReadOnlyList<FeedbackList> lists, int seed) =>
        lists.Select((list, at) => Shifts(ranking, list).SequenceEqual(Shifts(ranking, Swapped(list, Dice.For(seed, step: 3, at))))).All(same => same);

    private static IEnumerable<double> Shifts(LearnedRanking ranking, FeedbackList list) =>
        list.Shown.OrderBy(match => match.Place).Select(match => ranking.ShiftOf(match.Features, match.PlainOrder));

    private static FeedbackList Swapped(FeedbackList list, Dice dice) => new(
        new Guid(dice.Below(int.MaxValue), 0, 0, new byte[8]),
        [.. list.Shown.Reverse().Select(match => match with { Occupation = dice.Below(int.MaxValue) })],
        list.Shown.Length - 1 - list.Judged,
        list.Judgement);
}
