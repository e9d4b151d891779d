using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using static SkillsMatch.Engine.Tests.Examples;

namespace SkillsMatch.Engine.Tests.Ladder;

public sealed class LadderRouteTests
{
    private static readonly JobSeeker Seeker = JobSeekerWith(1, 2, 3) with { Level = 1 };

    private static readonly LadderPolicy AnyOffer = LadderPolicy.Default with { LeastRelevance = 0 };

    [Fact]
    public void An_offer_about_other_work_is_no_route_though_it_teaches_one_skill_that_is_missing()
    {
        TrainingOffer[] offers = [Offer(1, 5, 0, 8, 50, 51, 52, 53), Offer(2, 60, 900, 9, 50, 51, 52)];

        var route = Step(RouteLimits.None, LadderPolicy.Default, offers).Route;

        Assert.Equal([2], route.Legs.Select(NumberOf));
        Assert.Equal([Skill(8)], route.Uncovered);
    }

    [Fact]
    public void An_offer_that_gives_the_entry_level_comes_before_the_one_that_asks_it()
    {
        var route = Route(RouteLimits.None, Offer(1, 20, 0, 8) with { EntryLevel = 2 }, Offer(2, 40, 0, 50) with { Level = 2 });

        Assert.Equal([2, 1], route.Legs.Select(NumberOf));
        Assert.Empty(route.Legs[0].Teaches);
        Assert.Equal([Skill(8)], route.Legs[1].Teaches);
        Assert.Equal([Skill(9)], route.Uncovered);
        Assert.False(route.IsComplete);
    }

    [Fact]
    public void An_offer_that_teaches_an_entry_skill_comes_before_the_one_that_asks_it() => Assert.Equal(
        [3, 1],
        Route(RouteLimits.None, Offer(1, 5, 0, 8, 9) with { EntrySkills = [Skill(40)] }, Offer(3, 5, 0, 40)).Legs.Select(NumberOf));

    [Fact]
    public void An_offer_nobody_can_come_to_is_no_route()
    {
        var route = Route(
            RouteLimits.None,
            Offer(1, 5, 0, 8) with { EntrySkills = [Skill(40)] },
            Offer(2, 5, 0, 9) with { EntryLevel = 4 },
            Offer(3, 5, 0, 8, 9) with { Starts = [Today.AddDays(-1)] });

        Assert.Empty(route.Legs);
        Assert.Equal([Skill(8), Skill(9)], route.Uncovered);
    }

    [Fact]
    public void The_cheapest_route_that_fits_is_proposed_and_the_quicker_dearer_one_stays_to_choose()
    {
        TrainingOffer[] offers = [Offer(1, 30, 100, 8, 9), Offer(2, 4, 300, 8), Offer(3, 4, 300, 9), Offer(4, 31, 101, 8, 9)];

        Assert.Equal([(8, 600m), (30, 100m)], Step(RouteLimits.None, offers).Routes.Select(one => (one.Weeks, one.Euros)));
        Assert.Equal(100, Route(RouteLimits.None, offers).Euros);
        Assert.Equal(600, Route(new RouteLimits(Weeks: 10), offers).Euros);
    }

    [Fact]
    public void A_route_that_is_too_long_says_by_how_much()
    {
        var route = Route(new RouteLimits(Weeks: 18, HoursPerWeek: 6), Offer(1, 40, 0, 8, 9));

        Assert.False(route.Fits);
        Assert.Equal([new RouteExcess(RouteLimit.Weeks, 22, 18), new RouteExcess(RouteLimit.HoursPerWeek, 2, 6)], route.Excess);
    }

    [Fact]
    public void Offers_within_the_hours_are_taken_before_a_quicker_one_beyond_them() => Assert.Equal(
        [2],
        Route(
            new RouteLimits(HoursPerWeek: 8),
            Offer(1, 4, 0, 8, 9) with { HoursPerWeek = 40 },
            Offer(2, 20, 0, 8, 9)).Legs.Select(NumberOf));

    [Fact]
    public void Subsidy_counts_as_money_not_paid() =>
        Assert.Equal(200, Route(RouteLimits.None, Offer(1, 4, 1000, 8, 9) with { Subsidy = 800 }).Euros);

    [Fact]
    public void Legs_follow_one_another_from_start_to_start()
    {
        var route = Route(
            RouteLimits.None,
            Offer(1, 4, 0, 8) with { Starts = [Today.AddDays(7)] },
            Offer(2, 4, 0, 9) with { Starts = [Today.AddDays(10), Today.AddDays(60)] });

        Assert.Equal(
            [(Today.AddDays(7), Today.AddDays(34)), (Today.AddDays(60), Today.AddDays(87))],
            route.Legs.Select(leg => (leg.Start!.Value, leg.End!.Value)));
        Assert.Equal(Today.AddDays(87), route.ReadyOn);
    }

    [Fact]
    public void Twenty_offers_are_chosen_from_greedily_with_the_bound_said()
    {
        TrainingOffer[] offers = [.. Enumerable.Range(1, 20).Select(one => Offer(one, one, 100 - one, one % 2 == 0 ? 8 : 9))];
        var routes = Step(RouteLimits.None, offers).Routes;

        Assert.Equal(
            [(3, 197m, RouteMethod.GreedyWeeks), (39, 161m, RouteMethod.GreedyEuros)],
            routes.Select(one => (one.Weeks, one.Euros, one.Proof.Method)));
        Assert.All(routes, one => Assert.Equal(1.5, one.Proof.Factor));
    }

    [Fact]
    public void Nothing_is_proven_of_a_greedy_route_where_an_offer_has_to_be_opened_by_another()
    {
        TrainingOffer[] offers =
        [
            .. Enumerable.Range(1, 20).Select(one => Offer(one, one, 100 - one, 8)),
            Offer(40, 4, 10, 9) with { EntrySkills = [Skill(50)] },
            Offer(41, 4, 10, 50),
        ];
        var routes = Step(RouteLimits.None, offers).Routes;

        Assert.All(routes, one => Assert.Null(one.Proof.Factor));
        Assert.All(routes, one => Assert.Equal([41, 40], one.Legs.Select(NumberOf).Where(number => number >= 40)));
    }

    [Fact]
    public void A_greedy_route_drops_what_later_choices_made_superfluous()
    {
        TrainingOffer[] offers =
        [
            Offer(1, 20, 1000, 8, 9), // chosen first: ten weeks a skill
            Offer(2, 25, 1000, 8, 50),
            Offer(3, 25, 1000, 9, 51),
        ];

        Assert.Equal([2, 3], FastestOfMany([Skill(8), Skill(9), Skill(50), Skill(51)], offers));
    }

    [Fact]
    public void With_a_superfluous_offer_goes_the_one_that_opened_the_way_to_it()
    {
        TrainingOffer[] offers =
        [
            Offer(1, 5, 1000, 60), // the cheapest to open a way: to the second
            Offer(2, 4, 1000, 8) with { EntrySkills = [Skill(60)] },
            Offer(3, 9, 1000, 61),
            Offer(4, 10, 1000, 8, 9) with { EntrySkills = [Skill(61)] },
        ];

        Assert.Equal([3, 4], FastestOfMany([Skill(8), Skill(9)], offers));
    }

    // Twenty slow and cheap offers for one more skill make it too many to look at all combinations; the quickest of them ends the route.
    private static IEnumerable<int> FastestOfMany(SkillId[] needed, TrainingOffer[] offers)
    {
        var occupation = Occupation(2, [1, 2, 3, 99, .. needed.Select(one => one.Value)]);
        var slow = Enumerable.Range(130, 20).Select(one => Offer(one, one, 200 - one, 99));
        var market = new LabourMarket([occupation], [], [.. offers, .. slow], Closeness());
        var ladder = CareerLadder.For(new LadderStart(Seeker, null, RouteLimits.None, Today), market, AnyOffer);
        return ladder.Steps[0].Routes[0].Legs.Select(NumberOf).Where(number => number < 130);
    }

    private static LadderRoute Route(RouteLimits limits, params TrainingOffer[] offers) => Step(limits, offers).Route;

    private static LadderStep Step(RouteLimits limits, params TrainingOffer[] offers) => Step(limits, AnyOffer, offers);

    private static LadderStep Step(RouteLimits limits, LadderPolicy policy, params TrainingOffer[] offers) => Assert.Single(CareerLadder.For(
        new LadderStart(Seeker, null, limits, Today),
        new LabourMarket([Occupation(2, 1, 2, 3, 8, 9)], [], offers, Closeness()),
        policy).Steps);

    private static int NumberOf(RouteLeg leg) => BitConverter.ToInt32(leg.Offer.Id.Value.ToByteArray());
}
