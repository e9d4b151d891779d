using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class CounterfactualTests
{
    private static readonly Vacancy Welder = VacancyAsking(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    [Fact]
    public void Two_more_skills_lift_five_of_ten_over_the_line()
    {
        var found = For(JobSeekerWith(1, 2, 3, 4, 5), Welder);

        Assert.Equal(CounterfactualOutcome.Change, found.Outcome);
        Assert.Equal(2, found.Skills.Length);
        Assert.Equal((0.5, 0.7), (Math.Round(found.ValueNow, 9), Math.Round(found.ValueThen, 9)));
    }

    [Fact]
    public void One_skill_that_is_close_to_others_is_preferred_to_two_that_are_not()
    {
        var found = Counterfactual.For(JobSeekerWith(1, 2, 3, 4, 5), Welder, Closeness((10, 9, 0.9), (10, 8, 0.9)), MatchPolicy.Default);

        Assert.Equal([Skill(10)], found.Skills);
    }

    [Fact]
    public void A_journey_that_is_too_long_is_the_one_thing_to_change()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Home = Dordrecht, Travel = new(TravelMode.Bicycle, 5) };
        var found = For(jobSeeker, VacancyAsking(1, 2, 3) with { Place = Papendrecht });

        Assert.Empty(found.Skills);
        Assert.Equal(ConditionKind.Travel, Assert.Single(found.Conditions).Kind);
        Assert.Equal(14, found.AppliedTo(jobSeeker).Travel!.MaximumMinutes);
    }

    [Fact]
    public void A_journey_of_five_hours_is_out_of_reach()
    {
        var jobSeeker = JobSeekerWith(1, 2, 3) with { Home = Dordrecht, Travel = new(TravelMode.Bicycle, 30) };

        Assert.Equal(CounterfactualOutcome.OutOfReach, For(jobSeeker, VacancyAsking(1, 2, 3) with { Place = Amsterdam }).Outcome);
    }

    [Fact]
    public void A_certificate_that_is_also_asked_as_a_skill_counts_for_both()
    {
        var found = For(JobSeekerWith(1, 2, 3), VacancyAsking(1, 2, 3, 4, 5) with { RequiredCredentials = [Skill(5)] });

        Assert.Equal(ConditionKind.Credential, Assert.Single(found.Conditions).Kind);
        Assert.Empty(found.Skills);
        Assert.Equal(0.8, found.ValueThen, 1e-12);
    }

    [Fact]
    public void A_vacancy_that_takes_six_more_skills_is_out_of_reach() =>
        Assert.Equal(CounterfactualOutcome.OutOfReach, For(JobSeekerWith(1, 11, 12), Welder).Outcome);

    [Fact]
    public void Nothing_need_change_where_it_fits_well() =>
        Assert.Equal(CounterfactualOutcome.AlreadyGood, For(JobSeekerWith(1, 2, 3), VacancyAsking(1, 2, 3)).Outcome);

    private static Counterfactual For(JobSeeker jobSeeker, Vacancy vacancy) =>
        Counterfactual.For(jobSeeker, vacancy, Closeness(), MatchPolicy.Default);
}
