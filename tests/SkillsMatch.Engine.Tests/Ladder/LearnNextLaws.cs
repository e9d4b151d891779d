using System.Collections.Immutable;
using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LearnNextLaws
{
    private static readonly LadderPolicy Policy = LadderPolicy.Default with { LearnNextShown = 100 };

    [Fact]
    public void The_vacancies_unlocked_are_those_that_ranking_again_with_the_skill_finds_to_fit_well() => World.Any.Sample(world =>
    {
        var advice = LearnNext.For(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy);
        if (world.JobSeeker.Skills.Length < Policy.Match.MinimumSkills)
        {
            Assert.Empty(advice);
            return;
        }
        var open = world with { Vacancies = [.. world.Vacancies.Where(one => !Explain(world, one, world.JobSeeker).Failing.Any())] };
        var good = GoodFor(open, world.JobSeeker);
        var missedIn = open.Vacancies
            .Select(one => Explain(open, one, world.JobSeeker).Match)
            .Where(one => one is not null && one.Fit != Fit.Good)
            .SelectMany(one => one!.Explanation.Nearly.Concat(one.Explanation.Missing).Select(demand => (demand.Demand.Skill, one.Score.Vacancy)))
            .ToLookup(one => one.Skill, one => one.Vacancy);
        var expected = missedIn
            .Select(missed => (Skill: missed.Key, Unlocks: GoodFor(open, world.JobSeeker.Learning([missed.Key])).Except(good).Order().ToList()))
            .Where(one => one.Unlocks.Intersect(missedIn[one.Skill]).Any())
            .ToDictionary(one => one.Skill, one => one.Unlocks);

        Assert.Equal(expected.Keys.Order(), advice.Select(one => one.Skill).Order());
        Assert.All(advice, one => Assert.Equal(expected[one.Skill], one.Unlocks));
    });

    [Fact]
    public void The_most_useful_skill_comes_first_whatever_the_order_of_facts() => Gen.Select(World.Any, Gen.Int).Sample((world, seed) =>
    {
        var (advice, again) = (For(world), For(world.Shuffled(seed)));
        Assert.Equal(
            advice.Select(one => (one.Skill, one.Usefulness, one.Nearness)),
            again.Select(one => (one.Skill, one.Usefulness, one.Nearness)));
        Assert.Equal(
            advice.OrderByDescending(one => one.Usefulness).ThenBy(one => one.Skill).Select(one => one.Skill),
            advice.Select(one => one.Skill));
    });

    private static ImmutableArray<LearnNext> For(World world) => LearnNext.For(world.JobSeeker, world.Vacancies, world.Taxonomy, Policy);

    private static HashSet<VacancyId> GoodFor(World world, JobSeeker jobSeeker) =>
        [.. world.Vacancies.Where(one => Explain(world, one, jobSeeker).Match?.Fit == Fit.Good).Select(one => one.Id)];

    private static Assessment Explain(World world, Vacancy vacancy, JobSeeker jobSeeker) =>
        MatchEngine.Explain(jobSeeker, vacancy, world.Taxonomy, Policy.Match);
}
