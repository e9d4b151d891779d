using SkillsMatch.Learning.Ranking;

namespace SkillsMatch.Learning.Tests.Ranking;

public sealed class FeedbackSplitTests
{
    private static readonly RankingSettings Settings = new() { UnseenOccupations = 0.2, HeldOutLists = 0.25 };

    [Fact]
    public void Training_never_sees_a_match_of_an_unseen_occupation()
    {
        var split = FeedbackSplit.Of(Lists(), Settings);
        var unseen = split.Unseen.Select(list => list.JudgedMatch.Occupation).ToHashSet();

        Assert.Equal(2, unseen.Count);
        Assert.DoesNotContain(split.Training.SelectMany(list => list.Shown), match => unseen.Contains(match.Occupation));
        Assert.DoesNotContain(split.Familiar, list => unseen.Contains(list.JudgedMatch.Occupation));
    }

    [Fact]
    public void Every_list_is_in_one_part_and_the_judged_match_stays_the_judged_match()
    {
        var lists = Lists();
        var split = FeedbackSplit.Of(lists, Settings);

        Assert.Equal(
            lists.Select(list => (list.Id, list.JudgedMatch.Place)).Order(),
            split.Training.Concat(split.Familiar).Concat(split.Unseen).Select(list => (list.Id, list.JudgedMatch.Place)).Order());
    }

    private static List<FeedbackList> Lists() =>
    [
        .. Enumerable.Range(0, 100).Select(number => new FeedbackList(
            new Guid(number, 0, 0, new byte[8]),
            [.. Enumerable.Range(1, 10).Select(place => new ShownMatch(place, 1 - place / 20.0, 1 - place / 20.0, (number / 10 + place) % 10, [place]))],
            number % 10,
            new Judgement(Verdict.Good))),
    ];
}
