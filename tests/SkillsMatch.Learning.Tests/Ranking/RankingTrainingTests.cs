using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;

namespace SkillsMatch.Learning.Tests.Ranking;

public sealed class RankingTrainingTests(SimulatedLearning learning)
{
    private static readonly RankingSettings Quick = new() { Trees = 10, MatchesPerLeaf = 50, MinimumJudgements = 200, MinimumOccupations = 3 };

    [Fact]
    public void Below_the_minimum_nothing_is_trained()
    {
        var few = Enumerable.Range(0, 199).Select(number => ListOf(number, new Judgement(Verdict.Good)));

        Assert.Equal(new RankingOutcome.TooLittle(199, 5), RankingTraining.Run(few, Quick, MatchPolicy.Default));
    }

    [Fact]
    public void Judgements_of_one_occupation_are_too_little_however_many_they_are()
    {
        var many = Enumerable.Range(0, 300).Select(number => ListOf(number * 5, new Judgement(Verdict.Good)));

        Assert.Equal(new RankingOutcome.TooLittle(300, 1), RankingTraining.Run(many, Quick, MatchPolicy.Default));
    }

    [Theory]
    [InlineData(NotForMeReason.TooFar)]
    [InlineData(NotForMeReason.Hours)]
    [InlineData(NotForMeReason.Pay)]
    public void What_is_about_conditions_teaches_nothing_about_skills(NotForMeReason reason)
    {
        var lists = Enumerable.Range(0, 300).Select(number => ListOf(number, new Judgement(Verdict.NotForMe, reason)));

        Assert.Equal(new RankingOutcome.TooLittle(0, 0), RankingTraining.Run(lists, Quick, MatchPolicy.Default));
    }

    [Fact]
    public void The_same_judgements_give_the_same_file_in_whatever_order_they_come()
    {
        var lists = Enumerable.Range(0, 400).Select(number => ListOf(number, new Judgement(number % 3 == 0 ? Verdict.NotForMe : Verdict.Good))).ToList();

        Assert.Equal(FileOf(lists), FileOf(Enumerable.Reverse(lists)));
    }

    [Fact]
    public void The_trees_give_what_MLNET_gives()
    {
        var fitted = RankingZip.Read([.. learning.Trained.File]);
        var trees = RankingTrees.Of(fitted.Model.TrainedTreeEnsemble);
        var context = new MLContext();
        var rows = Enumerable.Range(0, 500).Select(FeaturesOf).ToList();

        var scored = fitted.Transform(context.Data.LoadFromEnumerable(rows.Select(one => RankingRow.Of(one)))).GetColumn<float>("Score");

        Assert.All(rows.Zip(scored), pair => Assert.Equal(pair.Second, trees.ValueOf(pair.First), 1e-4));
    }

    private static ImmutableArray<byte> FileOf(IEnumerable<FeedbackList> lists) => RankingTraining.Run(lists, Quick, MatchPolicy.Default) switch
    {
        RankingOutcome.Promoted promoted => promoted.Trained.File,
        RankingOutcome.TurnedAway away => away.Trained.File,
        _ => [],
    };

    private static FeedbackList ListOf(int number, Judgement judgement) => new(
        new Guid(number, 0, 0, new byte[8]),
        [.. Enumerable.Range(1, 6).Select(place => new ShownMatch(place, 1 - place / 10.0, 1 - place / 10.0, number % 5, FeaturesOf(number + place)))],
        number % 6,
        judgement);

    private static ImmutableArray<float> FeaturesOf(int number) =>
        [.. Enumerable.Range(0, MatchFeatures.Count).Select(at => (float)Math.Round(Math.Abs(Math.Sin(number * 7.3 + at)), 3))];
}
