using System.Collections.Immutable;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Judgements parted so that measuring is fair: whole occupations are kept from training, and lists of the others.</summary>
/// <param name="Training">To train on; no match of an unseen occupation is left on these lists.</param>
/// <param name="Familiar">To measure on: judged were vacancies of occupations that training knows.</param>
/// <param name="Unseen">To measure on: judged were vacancies of occupations that training never saw.</param>
public sealed record FeedbackSplit(ImmutableArray<FeedbackList> Training, ImmutableArray<FeedbackList> Familiar, ImmutableArray<FeedbackList> Unseen)
{
    /// <summary>Parts the judgements; the same ones and the same seed give the same parts.</summary>
    public static FeedbackSplit Of(IEnumerable<FeedbackList> lists, RankingSettings settings)
    {
        var ordered = lists.OrderBy(list => list.Id).ToList();
        var unseen = UnseenOf(ordered, settings);
        var byOccupation = ordered.ToLookup(list => IsUnseen(list.JudgedMatch));
        var known = byOccupation[false].ToList();
        var held = (int)(known.Count * settings.HeldOutLists);
        Shuffle(known, settings.Seed, step: 2);
        return new FeedbackSplit([.. known.Skip(held).Select(Without).OfType<FeedbackList>()], [.. known.Take(held)], [.. byOccupation[true]]);

        bool IsUnseen(ShownMatch match) => match.Occupation is { } occupation && unseen.Contains(occupation);

        FeedbackList? Without(FeedbackList list)
        {
            var left = list.Shown.RemoveAll(IsUnseen);
            return left.Length < 2 ? null : new FeedbackList(list.Id, left, left.IndexOf(list.JudgedMatch), list.Judgement);
        }
    }

    private static HashSet<int> UnseenOf(List<FeedbackList> lists, RankingSettings settings)
    {
        var occupations = lists.Select(list => list.JudgedMatch.Occupation).OfType<int>().Distinct().Order().ToList();
        Shuffle(occupations, settings.Seed, step: 1);
        return [.. occupations.Take((int)(occupations.Count * settings.UnseenOccupations))];
    }

    private static void Shuffle<T>(List<T> list, int seed, int step)
    {
        var dice = Dice.For(seed, step, piece: 0);
        for (var at = list.Count - 1; at > 0; at--)
        {
            var other = dice.Below(at + 1);
            (list[at], list[other]) = (list[other], list[at]);
        }
    }
}
