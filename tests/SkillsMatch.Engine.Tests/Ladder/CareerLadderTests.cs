using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class CareerLadderTests
{
    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3);

    private static readonly Occupation Now = Occupation(1, 1, 2, 3) with { Level = 2, Isco = "7411", Tension = 1, Pay = new(2400, 2800) };

    [Fact]
    public void A_higher_level_is_advancement_and_carries_its_facts()
    {
        var step = Assert.Single(Steps(Occupation(2, 1, 2, 9) with { Level = 3, Tension = 1.5, Pay = new(2600, 3400) }));

        Assert.Equal((StepKind.Advancement, 3, 1), (step.Kind, step.Level, step.LevelGain));
        Assert.Equal((TensionClass.Tight, new MonthlyPay(2600, 3400)), (step.Tension!.Value.Class, step.Pay));
        Assert.Equal([Skill(9)], step.In(DemandState.Missing).Select(one => one.Demand.Skill));
    }

    [Fact]
    public void The_same_level_in_a_tighter_market_or_for_better_pay_is_lateral_advancement_and_else_similar() => Assert.Equal(
        [StepKind.LateralAdvancement, StepKind.LateralAdvancement, StepKind.Similar],
        Steps(
            Occupation(2, 1, 2, 3) with { Level = 2, Tension = 4 },
            Occupation(3, 1, 2, 3) with { Level = 2, Tension = 1, Pay = new(2600, 3000) },
            Occupation(4, 1, 2, 3) with { Level = 2, Tension = 1, Pay = new(2450, 2900) })
            .OrderBy(one => one.Occupation)
            .Select(one => one.Kind));

    [Fact]
    public void Down_elementary_and_three_levels_up_are_no_steps() => Assert.Empty(Steps(
        Occupation(2, 1, 2, 3) with { Level = 1 },
        Occupation(3, 1, 2, 3) with { Level = 2, Isco = "9333" },
        Occupation(4, 1, 2, 3) with { Level = 5 },
        Now));

    [Fact]
    public void From_elementary_work_other_elementary_work_is_a_step() => Assert.Single(
        For(
            Now with { Isco = "9112" },
            RouteLimits.None,
            new LabourMarket([Occupation(3, 1, 2, 3) with { Level = 2, Isco = "9333" }], [], [], Closeness())).Steps);

    [Fact]
    public void Someone_whose_level_nobody_knows_gets_steps_without_a_level_gain()
    {
        var step = Assert.Single(For(
            null,
            RouteLimits.None,
            new LabourMarket([Occupation(2, 1, 2, 3) with { Level = 4 }], [], [], Closeness())).Steps);

        Assert.Null(step.LevelGain);
        Assert.Equal(StepKind.Similar, step.Kind);
    }

    [Fact]
    public void Openings_within_reach_make_a_step_more_useful_and_too_far_ones_do_not()
    {
        var seeker = Seeker with { Home = Dordrecht, Travel = new(TravelMode.Bicycle, 30) };
        Vacancy[] vacancies =
        [
            Vacancy(1) with { Occupation = new(3), Place = Papendrecht, Openings = 2 },
            Vacancy(2) with { Occupation = new(3) },
            Vacancy(3) with { Occupation = new(2), Place = Amsterdam, Openings = 50 },
        ];
        var market = new LabourMarket([Occupation(2, 1, 2, 3), Occupation(3, 1, 2, 3)], vacancies, [], Closeness());
        var steps = CareerLadder.For(new LadderStart(seeker, Now, RouteLimits.None, Today), market, LadderPolicy.Default).Steps;

        Assert.Equal([(3, 3), (2, 0)], steps.Select(one => (one.Occupation.Value, one.Openings)));
    }

    [Fact]
    public void The_best_step_is_the_most_useful_and_the_fast_step_the_quickest_that_fits()
    {
        Occupation[] occupations =
            [Occupation(2, 1, 2, 9) with { Level = 4 }, Occupation(3, 1, 2, 8) with { Level = 3 }, Occupation(4, 1, 2, 7)];
        TrainingOffer[] offers = [Offer(1, 40, 3200, 9), Offer(2, 20, 400, 8), Offer(3, 2, 900, 7)];
        var ladder = For(Now, new RouteLimits(Weeks: 30, Euros: 1500), new LabourMarket(occupations, [], offers, Closeness()));

        Assert.Equal([2, 3, 4], ladder.Steps.Select(one => one.Occupation.Value));
        Assert.Equal((3, 4), (ladder.BestStep!.Occupation.Value, ladder.FastStep!.Occupation.Value));
        Assert.Equal(
            [new RouteExcess(RouteLimit.Weeks, Over: 10, Given: 30), new RouteExcess(RouteLimit.Euros, Over: 1700, Given: 1500)],
            ladder.Steps[0].Route.Excess);
    }

    [Fact]
    public void Someone_who_gave_too_few_skills_hears_so() => Assert.Equal(
        AbstentionReason.TooFewSkills,
        CareerLadder.For(
            new LadderStart(JobSeekerWith(1), Now, RouteLimits.None, Today),
            new LabourMarket([], [], [], Closeness()),
            LadderPolicy.Default).Abstained!.Reason);

    private static ImmutableArray<LadderStep> Steps(params Occupation[] occupations) =>
        For(Now, RouteLimits.None, new LabourMarket(occupations, [], [], Closeness())).Steps;

    private static CareerLadder For(Occupation? now, RouteLimits limits, LabourMarket market) =>
        CareerLadder.For(new LadderStart(Seeker, now, limits, Today), market, LadderPolicy.Default);
}
