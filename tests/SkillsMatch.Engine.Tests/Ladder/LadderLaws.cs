using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LadderLaws
{
    private static readonly LadderPolicy Policy = LadderPolicy.Default with { LowestNearness = 0.1 };

    [Fact]
    public void The_order_in_which_facts_arrive_changes_nothing() => Gen.Select(World.Any, Gen.Int).Sample((world, seed) =>
        Assert.Equal(Told(Ladder(world, RouteLimits.None)), Told(Ladder(world.Shuffled(seed), RouteLimits.None))));

    [Fact]
    public void The_kind_of_a_step_follows_its_level() => ForEachStep((world, step) =>
    {
        var from = world.Now?.Level ?? world.JobSeeker.Level;
        Assert.Equal(step.Level > from, step.Kind == StepKind.Advancement);
        Assert.Equal(step.Level - from, step.LevelGain);
    });

    [Fact]
    public void No_step_goes_down_or_leaps_or_stays_where_the_person_is() => ForEachStep((world, step) =>
    {
        Assert.False(step.LevelGain < 0);
        Assert.False(step.LevelGain > Policy.HighestLevelGain);
        Assert.NotEqual(world.Now?.Id, step.Occupation);
        var isElementary = world.Occupations.Single(one => one.Id == step.Occupation).Isco?[0] == '9';
        Assert.True(!isElementary || world.Now?.Isco?[0] == '9');
    });

    [Fact]
    public void A_lateral_advancement_has_a_tighter_market_or_better_pay_and_a_similar_step_has_neither() => ForEachStep((world, step) =>
    {
        var isTighter = world.Now?.Tension is { } ratio && step.Tension?.Class > new LabourMarketTension(ratio).Class;
        var isBetterPaid = step.Pay?.Middle >= world.Now?.Pay?.Middle * 1.05m;
        if (step.Kind != StepKind.Advancement)
            Assert.Equal(isTighter || isBetterPaid, step.Kind == StepKind.LateralAdvancement);
    });

    [Fact]
    public void Steps_are_ordered_by_usefulness_as_the_policy_states_it() => World.Any.Sample(world =>
    {
        var steps = Ladder(world, RouteLimits.None).Steps;
        var mostUsefulFirst = steps
            .OrderByDescending(one => one.Usefulness)
            .ThenByDescending(one => one.Nearness)
            .ThenBy(one => one.Occupation);
        Assert.Equal(mostUsefulFirst.Select(one => one.Occupation), steps.Select(one => one.Occupation));
        Assert.All(
            steps,
            one => Assert.Equal(Policy.Usefulness(one.Nearness, one.Openings, one.Tension?.Class, one.LevelGain), one.Usefulness));
        Assert.InRange(steps.Length, 0, Policy.StepsShown);
    });

    [Fact]
    public void The_marked_steps_are_within_limits_and_none_is_more_useful_or_faster() => World.Any.Sample(world =>
    {
        var ladder = Ladder(world, new RouteLimits(Weeks: 8, HoursPerWeek: 8, Euros: 200));
        var within = ladder.Steps.Where(one => one.Routes.Any(route => route is { Fits: true, IsComplete: true })).ToList();
        Assert.Equal(within.Count == 0, ladder.BestStep is null);
        Assert.Equal(within.Count == 0, ladder.FastStep is null);
        Assert.All(
            within,
            one => Assert.True(one.Usefulness <= ladder.BestStep!.Usefulness && one.FewestWeeks >= ladder.FastStep!.FewestWeeks));
    });

    [Fact]
    public void Openings_are_those_no_limit_on_travel_or_hours_hides() => ForEachStep((world, step) =>
    {
        var within = world.Vacancies.Where(one => one.Occupation == step.Occupation && !HardCondition
            .AllFor(world.JobSeeker, one, Policy.Match)
            .Any(condition => condition is { Fails: true, Kind: ConditionKind.Travel or ConditionKind.Hours }));
        Assert.Equal(within.Sum(one => one.Openings), step.Openings);
    });

    [Fact]
    public void Another_pseudonym_changes_no_step() => Gen.Select(World.Any, Gen.Int).Sample((world, number) =>
    {
        var renamed = world with { JobSeeker = world.JobSeeker with { Id = new JobSeekerId(World.IdOf(number)) } };
        Assert.Equal(Told(Ladder(world, RouteLimits.None)), Told(Ladder(renamed, RouteLimits.None)));
    });

    private static void ForEachStep(Action<World, LadderStep> holds) => World.Any.Sample(world =>
    {
        foreach (var step in Ladder(world, RouteLimits.None).Steps)
            holds(world, step);
    });

    private static CareerLadder Ladder(World world, RouteLimits limits) => CareerLadder.For(
        new LadderStart(world.JobSeeker, world.Now, limits, World.Today),
        new LabourMarket(world.Occupations, world.Vacancies, world.Offers, world.Taxonomy),
        Policy);

    private static IEnumerable<string> Told(CareerLadder ladder) => ladder.Steps.Select(step => string.Join(' ',
    [
        step.Occupation.Value, step.Kind, step.Openings, step.Nearness, step.Usefulness, ladder.BestStep == step, ladder.FastStep == step,
        .. step.Contributions.Select(one => (object)(one.Demand.Skill, one.Grasp?.Via, one.Earned)),
        .. step.Routes.SelectMany(route => route.Legs.Select(leg => (object)(leg.Offer.Id, leg.Start, string.Join(',', leg.Teaches)))),
        .. step.Route.Legs.Select(leg => (object)leg.Offer.Id),
    ]));
}
