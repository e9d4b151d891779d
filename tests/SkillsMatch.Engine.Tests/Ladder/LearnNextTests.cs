using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LearnNextTests
{
    private static readonly Vacancy[] Vacancies =
    [
        Vacancy(1, 1, 2, 3, 7, 8),
        Vacancy(2, 1, 2, 3, 8, 9),
        Vacancy(3, 1, 2, 3, 8, 10),
        Vacancy(4, 1, 30, 31, 32, 33),
        Vacancy(5, 1, 2, 3),
    ];

    [Fact]
    public void The_skill_that_unlocks_most_vacancies_comes_first()
    {
        var first = LearnNext.For(JobSeekerWith(1, 2, 3), Vacancies, Closeness(), LadderPolicy.Default)[0];

        Assert.Equal(Skill(8), first.Skill);
        Assert.Equal([World.IdOf(1), World.IdOf(2), World.IdOf(3)], first.Unlocks.Select(one => one.Value));
        Assert.Equal((0, 1.5), (first.Nearness, first.Usefulness));
    }

    [Fact]
    public void Of_skills_that_unlock_as_many_the_nearer_one_comes_first()
    {
        var advice = LearnNext.For(
            JobSeekerWith(1, 2, 3, 4),
            [VacancyAsking(1, 2, 3, 4, 7, 8, 9)],
            Closeness((3, 8, 0.6)),
            LadderPolicy.Default);

        Assert.Equal([Skill(8), Skill(7), Skill(9)], advice.Select(one => one.Skill));
        Assert.Equal([0.6, 0, 0], advice.Select(one => one.Nearness));
    }

    [Fact]
    public void A_skill_that_none_of_the_vacancies_it_unlocks_asks_for_is_no_advice()
    {
        Vacancy[] vacancies = [Vacancy(1, 1, 2, 3, 7, 8), Vacancy(2, 50, 51, 52, 53, 9)];

        var advice = LearnNext.For(JobSeekerWith(1, 2, 3), vacancies, Closeness((9, 8, 0.9)), LadderPolicy.Default);

        Assert.Equal([Skill(7), Skill(8)], advice.Select(one => one.Skill)); // 9 comes near 8, but only a vacancy far away asks for it
    }

    [Fact]
    public void A_vacancy_that_a_condition_hides_is_not_unlocked_by_a_skill() => Assert.Empty(LearnNext.For(
        JobSeekerWith(1, 2, 3), [Vacancies[0] with { RequiredCredentials = [Skill(70)] }], Closeness(), LadderPolicy.Default));
}
