using System.Collections.Immutable;
using CsCheck;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class RouteLaws
{
    private static readonly LadderPolicy Policy = LadderPolicy.Default with
    {
        LowestNearness = 0,
        HighestLevelGain = 7,
        StepsShown = 100,
        LeastRelevance = 0,
    };

    private static readonly Gen<RouteLimits> Limits = Gen.Select(
        Gen.OneOf<int?>(null, 4, 10),
        Gen.OneOf<int?>(null, 4, 8),
        Gen.OneOf<decimal?>(null, 0, 100),
        (weeks, hours, euros) => new RouteLimits(weeks, hours, euros));

    [Fact]
    public void Every_leg_admits_the_person_as_the_legs_before_have_left_them() => ForEachRoute(Policy, (world, _, _, route) =>
    {
        var (skills, gained) = (world.JobSeeker.Skills.Select(held => held.Skill).ToHashSet(), 0);
        foreach (var leg in route.Legs)
        {
            var level = world.JobSeeker.Level ?? (leg.Offer.EntryLevel <= gained ? gained : null); // unknown until enough is gained
            level = level is null ? null : Math.Max(level.Value, gained);
            var admission = Admission.For(leg.Offer, skills, level);
            Assert.True(admission.IsOpen);
            Assert.Equal(admission.EntryLevel, leg.EntryLevel);
            skills.UnionWith(leg.Offer.Outcomes);
            gained = Math.Max(gained, leg.Offer.Level ?? 0);
        }
    });

    [Fact]
    public void Every_leg_is_about_the_work_it_leads_to() => ForEachRoute(Policy with { LeastRelevance = 0.5 }, (_, _, step, route) =>
    {
        var asked = step.Contributions.Select(one => one.Demand.Skill).ToHashSet();
        Assert.All(route.Legs, leg => Assert.True(2 * leg.Offer.Outcomes.Count(asked.Contains) >= leg.Offer.Outcomes.Length));
    });

    [Fact]
    public void Legs_follow_one_another_on_announced_days() => ForEachRoute(Policy, (_, _, _, route) =>
    {
        DateOnly? free = World.Today;
        foreach (var leg in route.Legs)
        {
            Assert.Equal(free is { } day ? leg.Offer.NextStart(day) : null, leg.Start);
            Assert.Equal(leg.Start?.AddDays(7 * leg.Offer.Weeks), leg.End?.AddDays(1));
            free = leg.End?.AddDays(1);
        }
        Assert.Equal(route.Legs.LastOrDefault()?.End, route.ReadyOn);
    });

    [Fact]
    public void A_route_teaches_all_that_is_missing_but_what_it_names_as_uncovered() => ForEachRoute(Policy, (world, _, step, route) =>
    {
        var taught = route.Legs.SelectMany(leg => leg.Teaches).ToList();
        Assert.Equal(taught.Distinct().Count(), taught.Count);
        Assert.Equal(Missing(step).Order(), taught.Concat(route.Uncovered).Order());
        Assert.Equal(Missing(step).Except(ReachableBy(world)).Order(), route.Uncovered);
    });

    [Fact]
    public void What_a_route_asks_and_exceeds_adds_up() => ForEachRoute(Policy, (_, limits, _, route) =>
    {
        Assert.Equal(route.Legs.Sum(leg => leg.Offer.Weeks), route.Weeks);
        Assert.Equal(route.Legs.Sum(leg => leg.Offer.CostAfterSubsidy), route.Euros);
        Assert.Equal(route.Legs.Select(leg => leg.Offer.HoursPerWeek).DefaultIfEmpty().Max(), route.HoursPerWeek);
        (RouteLimit Limit, decimal Asked, decimal? Given)[] all =
        [
            (RouteLimit.Weeks, route.Weeks, limits.Weeks),
            (RouteLimit.HoursPerWeek, route.HoursPerWeek, limits.HoursPerWeek),
            (RouteLimit.Euros, route.Euros, limits.Euros),
        ];
        Assert.Equal(
            all.Where(one => one.Asked > one.Given).Select(one => (one.Limit, one.Asked - one.Given!.Value)),
            route.Excess.Select(one => (one.Limit, one.Over)));
        Assert.Equal(route.Excess.IsEmpty, route.Fits);
    });

    [Fact]
    public void No_route_is_at_least_as_good_as_another_in_weeks_and_euros() => ForEachStep(Policy, (_, _, step) =>
    {
        foreach (var (one, next) in step.Routes.Zip(step.Routes.Skip(1)))
            Assert.True(one.Weeks < next.Weeks && one.Euros > next.Euros);
    });

    [Fact]
    public void The_routes_are_those_that_looking_at_every_combination_of_all_offers_finds() => ForEachStep(Policy, (world, limits, step) =>
    {
        var offers = UsableOffers(world);
        var within = offers.Where(one => !(one.HoursPerWeek > limits.HoursPerWeek)).ToList();
        var target = Missing(step).Intersect(ReachableBy(world)).ToList();
        var front = Front(world, within, target);
        Assert.Equal(front.Count > 0 ? front : Front(world, offers, target), step.Routes.Select(one => (one.Weeks, one.Euros)));
        Assert.All(step.Routes, one => Assert.Equal(new RouteProof(RouteMethod.Exact, 1), one.Proof));
    });

    [Fact]
    public void A_route_that_fits_is_proposed_where_there_is_one() => ForEachStep(Policy, (_, _, step) =>
    {
        Assert.Contains(step.Route, step.Routes);
        Assert.Equal(step.Routes.Any(one => one.Fits), step.Route.Fits);
    });

    [Fact]
    public void A_greedy_route_stays_within_its_proven_factor_of_the_best() => Gen.Select(World.Any, Limits).Sample((world, limits) =>
    {
        var greedy = Ladder(world, limits, Policy with { ExactRouteOffers = 1 });
        foreach (var (exact, step) in Ladder(world, limits, Policy).Steps.Zip(greedy.Steps))
        {
            foreach (var route in step.Routes.Where(one => one is { Proof: { Method: not RouteMethod.Exact, Factor: not null } }))
            {
                if (route.Proof.Method == RouteMethod.GreedyWeeks)
                    Assert.True(route.Weeks <= exact.Routes.Min(one => one.Weeks) * route.Proof.Factor + 1e-9);
                else
                    Assert.True((double)route.Euros <= (double)exact.Routes.Min(one => one.Euros) * route.Proof.Factor + 1e-9);
            }
            Assert.Equal(exact.Route.Uncovered, step.Route.Uncovered);
        }
    });

    [Fact]
    public void A_greedy_route_too_admits_the_person_at_every_leg_and_teaches_what_it_says() =>
        ForEachRoute(Policy with { ExactRouteOffers = 1 }, (world, _, step, route) =>
        {
            var learnt = new HashSet<SkillId>(world.JobSeeker.Skills.Select(held => held.Skill));
            Assert.All(route.Legs, leg =>
            {
                Assert.Subset(learnt, leg.Offer.EntrySkills.ToHashSet());
                learnt.UnionWith(leg.Offer.Outcomes);
            });
            Assert.Equal(Missing(step).Order(), route.Legs.SelectMany(leg => leg.Teaches).Concat(route.Uncovered).Order());
        });

    [Fact]
    public void No_leg_of_a_route_can_be_left_out() => ForEachRoute(Policy with { ExactRouteOffers = 1 }, (world, _, step, route) =>
    {
        var target = Missing(step).Except(route.Uncovered).ToList();
        foreach (var leg in route.Legs)
        {
            var rest = route.Legs.Where(one => one != leg).Select(one => one.Offer).ToList();
            var (skills, taken) = After(world, rest);
            Assert.False(taken == rest.Count && target.All(skills.Contains));
        }
    });

    private static void ForEachStep(LadderPolicy policy, Action<World, RouteLimits, LadderStep> holds) =>
        Gen.Select(World.Any, Limits).Sample((world, limits) =>
    {
        foreach (var step in Ladder(world, limits, policy).Steps)
            holds(world, limits, step);
    });

    private static void ForEachRoute(LadderPolicy policy, Action<World, RouteLimits, LadderStep, LadderRoute> holds) =>
        ForEachStep(policy, (world, limits, step) =>
    {
        foreach (var route in step.Routes)
            holds(world, limits, step, route);
    });

    private static CareerLadder Ladder(World world, RouteLimits limits, LadderPolicy policy) => CareerLadder.For(
        new LadderStart(world.JobSeeker, world.Now, limits, World.Today),
        new LabourMarket(world.Occupations, world.Vacancies, world.Offers, world.Taxonomy),
        policy);

    private static List<SkillId> Missing(LadderStep step) =>
        [.. step.In(DemandState.Missing).Where(one => one.Demand.Importance == Importance.Essential).Select(one => one.Demand.Skill)];

    private static List<TrainingOffer> UsableOffers(World world) =>
        [.. world.Offers.Where(one => one.NextStart(World.Today) is not null && !TravelCondition.For(world.JobSeeker, one.Place).Fails)];

    private static HashSet<SkillId> ReachableBy(World world) => After(world, UsableOffers(world)).Skills;

    // Takes whatever admits, again and again; an unknown level admits everywhere.
    private static (HashSet<SkillId> Skills, int Taken) After(World world, List<TrainingOffer> offers)
    {
        var (skills, level) = (world.JobSeeker.Skills.Select(held => held.Skill).ToHashSet(), world.JobSeeker.Level);
        var waiting = offers.ToList();
        while (waiting.FirstOrDefault(one => Admission.For(one, skills, level).IsOpen) is { } next)
        {
            waiting.Remove(next);
            skills.UnionWith(next.Outcomes);
            level = level is null ? null : Math.Max(level.Value, next.Level ?? 0);
        }
        return (skills, offers.Count - waiting.Count);
    }

    private static List<(int Weeks, decimal Euros)> Front(World world, List<TrainingOffer> offers, List<SkillId> target)
    {
        var found = new List<(int Weeks, decimal Euros)>();
        for (var set = 0; set < 1 << offers.Count; set++)
        {
            var chosen = offers.Where((_, place) => (set & (1 << place)) != 0).ToList();
            var (skills, taken) = After(world, chosen);
            if (taken == chosen.Count && target.All(skills.Contains))
                found.Add((chosen.Sum(one => one.Weeks), chosen.Sum(one => one.CostAfterSubsidy)));
        }
        return [.. found.Distinct().Where(one => !found.Exists(other => IsBetter(other, one))).OrderBy(one => one.Weeks)];

        static bool IsBetter((int Weeks, decimal Euros) one, (int Weeks, decimal Euros) other) =>
            one != other && one.Weeks <= other.Weeks && one.Euros <= other.Euros;
    }
}
