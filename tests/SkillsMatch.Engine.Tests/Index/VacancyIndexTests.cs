using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class VacancyIndexTests
{
    private static readonly MatchPolicy Policy = MatchPolicy.Default with { LowestScoreShown = 0 };

    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3, 4, 5, 50, 60);

    [Theory]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(73)]
    [InlineData(300)]
    public void A_vacancy_with_more_demands_than_can_be_counted_in_units_is_found_all_the_same(int demands)
    {
        ImmutableArray<Vacancy> vacancies =
        [
            .. Enumerable.Range(1, 9).Select(id => Vacancy(id, [.. Enumerable.Range(id, 4)])),
            .. Enumerable.Range(10, 3).Select(id => Vacancy(id, [.. Enumerable.Range(1, demands + id)])),
        ];
        vacancies = [.. vacancies.Select((one, place) => one with
        {
            RequiredCredentials = place % 3 == 0 ? [Skill(700)] : [],
            ShiftWork = place % 4 == 0,
        })];
        SameAsPlain(Seeker with { AcceptsShiftWork = false }, vacancies);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(31)]
    [InlineData(63)]
    public void No_demand_of_a_vacancy_is_lost_however_many_it_states(int demands) => SameAsPlain(Seeker,
    [
        .. Enumerable.Range(0, 3).Select(id => Vacancy(id) with
        {
            Demands = [.. Enumerable.Range(1, demands + id).Select(skill => new SkillDemand(
                Skill(100 - skill), skill % 3 == 0 ? Importance.Essential : Importance.Desirable, skill % 4 == 0 ? null : skill % 4))],
        }),
    ]);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void A_vacancy_of_any_length_is_found_when_one_skill_makes_it_fit(int demands)
    {
        var vacancy = VacancyAsking([.. Enumerable.Range(1, demands)]);
        var oneShort = (int)Math.Ceiling(demands * Policy.Words.GoodFrom) - 1;
        var index = VacancyIndex.Of([vacancy], Closeness(), Policy);

        Assert.Equal([vacancy.Id], index.Now.OneSkillFromFitting(JobSeekerWith([.. Enumerable.Range(1, oneShort)])));
    }

    [Fact]
    public void A_vacancy_that_names_a_skill_twice_is_scored_as_the_plain_path_scores_it()
    {
        var twice = Vacancy(1, 1, 2, 1, 9, 1) with { };
        SameAsPlain(Seeker, [twice, Vacancy(2, 1, 2, 9), .. Enumerable.Range(3, 100).Select(id => Vacancy(id, 1, 1, 8, id))]);
    }

    [Fact]
    public void A_level_outside_1_to_4_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => VacancyIndex.Of(
        [Vacancy(1) with { Demands = [new SkillDemand(Skill(1), Importance.Essential, 5)] }], Closeness(), MatchPolicy.Default));

    [Fact]
    public void Hours_that_no_week_has_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => VacancyIndex.Of(
        [Vacancy(1, 1, 2, 3) with { Hours = new HoursPerWeek(10, 300) }], Closeness(), MatchPolicy.Default));

    [Fact]
    public void A_job_seeker_with_too_few_skills_gets_the_abstention_and_no_list()
    {
        var index = VacancyIndex.Of([Vacancy(1, 1, 2, 3)], Closeness(), MatchPolicy.Default);

        Assert.Equal(AbstentionReason.TooFewSkills, index.Rank(JobSeekerWith(1, 2), 10).Abstained!.Reason);
        Assert.Empty(index.Search(JobSeekerWith(1, 2), 10));
        Assert.Empty(index.Best(JobSeekerWith(1, 2), 10));
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        var index = VacancyIndex.Of([], Closeness(), MatchPolicy.Default);

        Assert.Equal(0, index.Count);
        Assert.Empty(index.Rank(Seeker, 10).Matches);
    }

    [Fact]
    public void A_journey_at_the_very_limit_is_within_it()
    {
        var minutes = TravelTime.Minutes(Dordrecht, Papendrecht, TravelMode.Bicycle);
        var there = Vacancy(1, 1, 2, 3) with { Place = Papendrecht };
        foreach (var limit in new[] { (int)Math.Floor(minutes), (int)Math.Ceiling(minutes) })
            SameAsPlain(Seeker with { Home = Dordrecht, Travel = new TravelLimit(TravelMode.Bicycle, limit) }, [there]);
    }

    private static void SameAsPlain(JobSeeker jobSeeker, ImmutableArray<Vacancy> vacancies)
    {
        foreach (var shape in Crowd.Shapes())
        {
            var plain = MatchEngine.Rank(jobSeeker, vacancies, Closeness((1, 9, 0.8)), Policy);
            var fast = VacancyIndex.Of(vacancies, Closeness((1, 9, 0.8)), Policy, shape).Rank(jobSeeker, MatchPolicy.Default.MatchesShown);
            Told.Same(plain.Matches, fast.Matches);
            Told.Same(plain.FilteredOut, fast.FilteredOut);
        }
    }
}
