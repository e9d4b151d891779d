using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class MatchEngineTests
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default;

    [Fact]
    public void Someone_with_eight_of_ten_skills_has_8_of_the_10()
    {
        var match = Assert.Single(Rank(JobSeekerWith(1, 2, 3, 4, 5, 6, 7, 8), VacancyAsking(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).Matches);

        Assert.Equal((8, 10), (match.Explanation.Has, match.Explanation.Asked));
        Assert.Equal([Skill(9), Skill(10)], match.Explanation.Missing.Select(one => one.Demand.Skill));
        Assert.Equal(0.8, match.Score.Value, 1e-12);
        Assert.Equal(Fit.Good, match.Fit);
    }

    [Fact]
    public void A_close_skill_is_nearly_and_says_which_and_how_near()
    {
        var ranking = MatchEngine.Rank(JobSeekerWith(1, 2, 3), [VacancyAsking(1, 2, 9)], Closeness((3, 9, 0.8)), Policy);

        var nearly = Assert.Single(Assert.Single(ranking.Matches).Explanation.Nearly);
        Assert.Equal((Skill(9), Skill(3), 0.8), (nearly.Demand.Skill, nearly.Grasp!.Via, nearly.Grasp.Closeness));
        Assert.Equal(0.8 * nearly.Possible, nearly.Earned);
    }

    [Fact]
    public void A_skill_that_is_not_close_enough_is_missing()
    {
        var ranking = MatchEngine.Rank(JobSeekerWith(1, 2, 3), [VacancyAsking(1, 2, 9)], Closeness((3, 9, 0.59)), Policy);

        Assert.Equal([Skill(9)], Assert.Single(ranking.Matches).Explanation.Missing.Select(one => one.Demand.Skill));
    }

    [Fact]
    public void The_skill_itself_at_a_lower_level_is_nearly()
    {
        var jobSeeker = JobSeekerWith(1, 2) with { Skills = [new(Skill(1)), new(Skill(2)), new(Skill(3), Level: 2)] };
        var vacancy = VacancyAsking(1, 2);
        vacancy = vacancy with { Demands = [.. vacancy.Demands, new(Skill(3), Importance.Essential, Level: 3)] };

        var nearly = Assert.Single(Assert.Single(Rank(jobSeeker, vacancy).Matches).Explanation.Nearly);
        Assert.True(nearly.Grasp!.IsOwn);
        Assert.Equal(0.75 * nearly.Possible, nearly.Earned);
    }

    [Fact]
    public void A_close_skill_at_expert_level_can_beat_the_skill_itself_with_help()
    {
        var jobSeeker = JobSeekerWith() with { Skills = [new(Skill(1), Level: 1), new(Skill(2), Level: 4), new(Skill(3))] };
        var vacancy = VacancyAsking(3, 4);
        vacancy = vacancy with { Demands = [.. vacancy.Demands, new(Skill(1), Importance.Essential, Level: 4)] };

        var ranking = MatchEngine.Rank(jobSeeker, [vacancy], Closeness((2, 1, 0.8)), Policy);

        Assert.Equal(Skill(2), Assert.Single(Assert.Single(ranking.Matches).Explanation.Nearly).Grasp!.Via);
    }

    [Fact]
    public void Of_two_skills_that_come_as_near_the_same_one_is_named_whatever_the_order()
    {
        foreach (var jobSeeker in new[] { JobSeekerWith(1, 2, 3), JobSeekerWith(3, 2, 1) })
        {
            var ranking = MatchEngine.Rank(jobSeeker, [VacancyAsking(2, 8, 9)], Closeness((1, 9, 0.8), (3, 9, 0.8)), Policy);
            Assert.Equal(Skill(1), Assert.Single(Assert.Single(ranking.Matches).Explanation.Nearly).Grasp!.Via);
        }
    }

    [Fact]
    public void A_desirable_demand_weighs_a_third_of_an_essential_one()
    {
        var vacancy = VacancyAsking(1, 2) with { Demands = [.. VacancyAsking(1, 2).Demands, new(Skill(9), Importance.Desirable)] };

        Assert.Equal(6.0 / 7, Assert.Single(Rank(JobSeekerWith(1, 2, 3), vacancy).Matches).Score.Value, 1e-12);
    }

    [Fact]
    public void A_vacancy_without_demands_is_not_scored()
    {
        var ranking = Rank(JobSeekerWith(1, 2, 3), VacancyAsking());

        Assert.Empty(ranking.Matches);
        Assert.Equal([VacancyAsking().Id], ranking.WithoutDemands);
        Assert.Throws<ArgumentException>(() => Score.For(Profile.Of(JobSeekerWith(1, 2, 3), Closeness(), Policy), VacancyAsking(), Policy));
    }

    [Fact]
    public void Someone_who_gave_two_skills_gets_no_matches_but_hears_that_it_takes_three() =>
        Assert.Equal(
            new Abstention(AbstentionReason.TooFewSkills, Given: 2, Needed: 3),
            Rank(JobSeekerWith(1, 2), VacancyAsking(1, 2, 3)).Abstained);

    [Fact]
    public void Equal_scores_are_in_order_of_id() =>
        Assert.Equal(
            [World.IdOf(1), World.IdOf(2), World.IdOf(3)],
            Rank(JobSeekerWith(1, 2, 3), Vacancy(3, 1, 2, 3), Vacancy(1, 1, 2, 3), Vacancy(2, 1, 2, 3))
                .Matches.Select(one => one.Score.Vacancy.Value));

    [Fact]
    public void A_wish_that_is_met_moves_a_vacancy_up_on_a_line_of_its_own()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Preferences = new(Contract: ContractKind.Permanent) };
        var ranking = Rank(jobSeeker, Vacancy(1, 1, 2, 3), Vacancy(2, 1, 2, 3) with { Contract = ContractKind.Permanent });

        var first = ranking.Matches[0];
        Assert.Equal(World.IdOf(2), first.Score.Vacancy.Value);
        Assert.Equal(
            [new PreferenceLine(PreferenceKind.Contract, ConditionOutcome.Met, Policy.ContractBonus)],
            first.Explanation.Preferences);
        Assert.Equal(1, first.Score.Value);
        Assert.Equal(
            [new PreferenceLine(PreferenceKind.Contract, ConditionOutcome.Unknown, 0)],
            ranking.Matches[1].Explanation.Preferences);
    }

    [Fact]
    public void A_wish_that_is_not_met_adds_nothing_and_says_so()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Preferences = new(Occupation: new(1), LowestPay: 3000, Contract: ContractKind.Permanent) };
        var vacancy = VacancyAsking(1, 2, 3) with { Occupation = new(2), Pay = new(2400, 2999), Contract = ContractKind.Temporary };

        var score = Assert.Single(Rank(jobSeeker, vacancy).Matches).Score;
        Assert.All(score.Preferences, one => Assert.Equal((ConditionOutcome.NotMet, 0), (one.Outcome, one.Bonus)));
        Assert.Equal(3, score.Preferences.Length);
        Assert.Equal(score.Value, score.Order);
    }

    [Fact]
    public void The_top_of_the_pay_offered_meets_the_lowest_pay_wished_for()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Preferences = new(LowestPay: 3000) };

        var match = Assert.Single(Rank(jobSeeker, VacancyAsking(1, 2, 3) with { Pay = new(2400, 3000) }).Matches);
        Assert.Equal(1 + Policy.PayBonus, match.Score.Order);
    }

    [Fact]
    public void Job_seekers_with_equal_scores_are_in_order_of_id_and_those_who_hardly_fit_are_not_shown()
    {
        var equal = new[] { 3, 1, 2 }.Select(id => JobSeekerWith(1, 2, 3) with { Id = new(World.IdOf(id)) });
        var ranking = MatchEngine.RankJobSeekers(
            VacancyAsking(1, 2, 3, 4, 5, 6), [JobSeekerWith(6, 7, 8) with { Id = new(World.IdOf(4)) }, .. equal], Closeness(), Policy);

        Assert.Equal([World.IdOf(1), World.IdOf(2), World.IdOf(3)], ranking.Matches.Select(one => one.Score.JobSeeker.Value));
        Assert.Empty(ranking.FilteredOut);
    }

    [Fact]
    public void An_employer_sees_the_same_score_and_nothing_of_the_wishes()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Preferences = new(LowestPay: 2500) };
        var vacancy = VacancyAsking(1, 2, 3, 4) with { Pay = new(2400, 2800) };

        var match = Assert.Single(MatchEngine.RankJobSeekers(vacancy, [jobSeeker], Closeness(), Policy).Matches);

        Assert.Equal(Rank(jobSeeker, vacancy).Matches[0].Score.Value, match.Score.Value);
        Assert.Empty(match.Explanation.Preferences);
        Assert.Equal(match.Score.Value, match.Score.Order);
    }

    [Fact]
    public void A_job_seeker_with_too_few_skills_is_named_apart()
    {
        var ranking = MatchEngine.RankJobSeekers(VacancyAsking(1, 2, 3), [JobSeekerWith(1)], Closeness(), Policy);

        Assert.Empty(ranking.Matches);
        Assert.Equal([JobSeekerWith(1).Id], ranking.WithTooFewSkills);
    }

    [Fact]
    public void A_vacancy_with_too_few_demands_ranks_nobody_and_says_why() =>
        Assert.Equal(
            new Abstention(AbstentionReason.TooFewDemands, Given: 1, Needed: 3),
            MatchEngine.RankJobSeekers(VacancyAsking(1), [JobSeekerWith(1, 2, 3)], Closeness(), Policy).Abstained);

    private static Ranking Rank(JobSeeker jobSeeker, params Vacancy[] vacancies) =>
        MatchEngine.Rank(jobSeeker, vacancies, Closeness(), Policy);
}
