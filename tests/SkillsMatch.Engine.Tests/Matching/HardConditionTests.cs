using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class HardConditionTests
{
    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3) with { Home = Dordrecht, Travel = new(TravelMode.Bicycle, 30) };

    private static readonly Vacancy Welder = VacancyAsking(1, 2, 3);

    [Fact]
    public void Amsterdam_is_too_far_by_bicycle_and_says_how_far()
    {
        var travel = Assert.IsType<TravelCondition>(Assert.Single(Filtered(Seeker, Welder with { Place = Amsterdam }).Failing));

        Assert.Equal(30, travel.Limit!.MaximumMinutes);
        Assert.InRange(travel.Minutes!.Value, 300, 400);
    }

    [Fact]
    public void A_vacancy_without_a_place_is_never_too_far() => Assert.Single(Rank(Seeker, Welder).Matches);

    [Fact]
    public void Hours_that_only_touch_still_suit_both()
    {
        Assert.Single(Rank(Seeker with { Hours = new(16, 24) }, Welder with { Hours = new(24, 40) }).Matches);
        Assert.IsType<HoursCondition>(Assert.Single(Filtered(
            Seeker with { Hours = new(16, 23) },
            Welder with { Hours = new(24, 40) }).Failing));
    }

    [Fact]
    public void A_missing_licence_is_named()
    {
        var credentials = Assert.IsType<CredentialCondition>(Assert.Single(Filtered(
            Seeker,
            Welder with { RequiredCredentials = [Skill(50), Skill(3)] }).Failing));

        Assert.Equal([Skill(3), Skill(50)], credentials.Required);
        Assert.Equal([Skill(50)], credentials.Missing);
    }

    [Fact]
    public void A_close_skill_is_no_licence() =>
        Assert.Single(MatchEngine.Rank(
            Seeker,
            [Welder with { RequiredCredentials = [Skill(50)] }],
            Closeness((3, 50, 0.95)),
            MatchPolicy.Default).FilteredOut);

    [Fact]
    public void Starting_within_a_month_of_the_first_day_will_do()
    {
        var vacancy = Welder with { StartsOn = Today };
        Assert.Single(Rank(Seeker with { AvailableFrom = Today.AddDays(31) }, vacancy).Matches);
        Assert.IsType<StartDateCondition>(Assert.Single(Filtered(Seeker with { AvailableFrom = Today.AddDays(32) }, vacancy).Failing));
    }

    [Fact]
    public void All_conditions_that_fail_are_named_and_lifting_one_alone_would_not_help()
    {
        var ranking = Rank(Seeker with { AcceptsShiftWork = false }, Welder with { Place = Amsterdam, ShiftWork = true });

        Assert.Equal([ConditionKind.Travel, ConditionKind.ShiftWork], Assert.Single(ranking.FilteredOut).Failing.Select(one => one.Kind));
        Assert.Empty(ranking.HiddenBy(ConditionKind.Travel));
    }

    [Fact]
    public void A_filter_says_which_jobs_it_hides_and_counts_only_those_worth_showing()
    {
        var ranking = Rank(
            Seeker,
            Vacancy(1, 1, 2, 3) with { Place = Amsterdam },
            Vacancy(2, 7, 8, 9) with { Place = Amsterdam },
            Vacancy(3, 1, 2, 3));

        Assert.Equal([World.IdOf(1)], ranking.HiddenBy(ConditionKind.Travel).Select(one => one.Vacancy.Value));
    }

    [Fact]
    public void Vacancies_hidden_with_equal_scores_are_in_order_of_id()
    {
        var vacancies = new[] { 3, 1, 2 }.Select(id => Vacancy(id, 1, 2, 3) with { Place = Amsterdam });

        Assert.Equal(
            [World.IdOf(1), World.IdOf(2), World.IdOf(3)],
            Rank(Seeker, [.. vacancies]).FilteredOut.Select(one => one.Vacancy.Value));
    }

    private static FilteredMatch Filtered(JobSeeker jobSeeker, Vacancy vacancy) => Assert.Single(Rank(jobSeeker, vacancy).FilteredOut);

    private static Ranking Rank(JobSeeker jobSeeker, params Vacancy[] vacancies) =>
        MatchEngine.Rank(jobSeeker, vacancies, Closeness(), MatchPolicy.Default);
}
