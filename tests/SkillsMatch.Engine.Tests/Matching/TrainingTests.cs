using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class TrainingTests
{
    private static readonly JobSeeker Seeker =
        JobSeekerWith(1, 2, 3) with { Level = 2, Home = Dordrecht, Travel = new(TravelMode.Bicycle, 30) };

    private static readonly MissedSkill[] Missed = [new(Skill(8), Points: 3, Demands: 2), new(Skill(9), Points: 1, Demands: 1)];

    [Fact]
    public void The_offer_that_teaches_most_of_what_is_missed_comes_first_then_the_cheapest_then_the_shortest()
    {
        var ranking = Rank(
            Offer(1, 4, 50, 9), Offer(2, 4, 200, 8), Offer(3, 2, 100, 8), Offer(4, 1, 100, 8), Offer(5, 40, 900, 8, 9), Offer(6, 1, 0, 7));

        Assert.Equal([5, 4, 3, 2, 1], ranking.Open.Select(NumberOf));
        Assert.Equal([1, 0.75, 0.75, 0.75, 0.25], ranking.Open.Select(one => one.Share));
        Assert.Equal([Skill(8), Skill(9)], ranking.Open[0].Teaches.Select(one => one.Skill));
    }

    [Fact]
    public void An_offer_that_does_not_admit_the_person_is_named_apart_with_the_reason()
    {
        var ranking = Rank(Offer(1, 4, 0, 8) with { EntryLevel = 3 }, Offer(2, 4, 0, 8) with { EntrySkills = [Skill(1), Skill(5)] });

        Assert.Empty(ranking.Open);
        var (level, skills) = (ranking.NotOpen[0].Obstacles.Admission, ranking.NotOpen[1].Obstacles.Admission);
        Assert.Equal((ConditionOutcome.NotMet, 2, 3), (level.EntryLevel, level.LevelReached, level.LevelNeeded));
        Assert.Equal([Skill(5)], skills.MissingSkills);
    }

    [Fact]
    public void A_level_that_is_unknown_does_not_shut_the_door()
    {
        var ranking = MatchEngine.RankTraining(Seeker with { Level = null }, [Offer(1, 4, 0, 8) with { EntryLevel = 3 }], Missed, Today);

        Assert.Equal(ConditionOutcome.Unknown, Assert.Single(ranking.Open).Obstacles.Admission.EntryLevel);
    }

    [Fact]
    public void An_offer_too_far_away_or_with_all_starts_behind_is_not_open()
    {
        var ranking = Rank(Offer(1, 4, 0, 8) with { Place = Amsterdam }, Offer(2, 4, 0, 8) with { Starts = [Today.AddDays(-1)] });

        Assert.True(ranking.NotOpen[0].Obstacles.Travel.Fails);
        Assert.Null(ranking.NotOpen[1].Obstacles.NextStart);
    }

    [Fact]
    public void The_next_start_is_the_first_one_ahead()
    {
        var offer = Offer(1, 4, 0, 8) with { Starts = [Today.AddDays(-9), Today.AddDays(40), Today.AddDays(7)] };

        Assert.Equal(Today.AddDays(7), Assert.Single(Rank(offer).Open).Obstacles.NextStart);
        Assert.Equal(Today, Assert.Single(Rank(Offer(2, 4, 0, 8)).Open).Obstacles.NextStart);
    }

    [Fact]
    public void What_is_missed_over_several_matches_is_summed_over_them()
    {
        var matches = MatchEngine.Rank(
            Seeker,
            [Vacancy(1, 1, 2, 3, 8), Vacancy(2, 1, 2, 3, 8, 9)],
            Closeness(),
            MatchPolicy.Default).Matches;

        Assert.Equal([(Skill(8), 6.0, 2), (Skill(9), 3.0, 1)], MissedSkill.In(matches).Select(one => (one.Skill, one.Points, one.Demands)));
    }

    [Fact]
    public void What_comes_near_is_missed_for_the_part_that_is_not_earned()
    {
        var profile = Profile.Of(Seeker, Closeness((3, 8, 0.75)), MatchPolicy.Default);

        Assert.Equal([new MissedSkill(Skill(8), 0.75, 1)], MissedSkill.In(profile, VacancyAsking(1, 8).Demands, MatchPolicy.Default));
    }

    private static TrainingRanking Rank(params TrainingOffer[] offers) => MatchEngine.RankTraining(Seeker, offers, Missed, Today);

    private static int NumberOf(TrainingMatch one) => BitConverter.ToInt32(one.Offer.Id.Value.ToByteArray());
}
