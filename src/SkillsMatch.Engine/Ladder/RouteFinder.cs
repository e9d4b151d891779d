using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>Finds the routes that teach one person what an occupation asks and the person misses.</summary>
internal sealed class RouteFinder
{
    private readonly LadderStart _start;
    private readonly LadderPolicy _policy;
    private readonly RouteOptions _all;
    private readonly RouteOptions _withinHours;

    public RouteFinder(LadderStart start, IReadOnlyCollection<TrainingOffer> offers, LadderPolicy policy)
    {
        (_start, _policy, _all) = (start, policy, RouteOptions.For(start, offers));
        _withinHours = start.Limits.HoursPerWeek is { } hours
            ? RouteOptions.For(start, offers.Where(one => one.HoursPerWeek <= hours))
            : _all;
    }

    /// <summary>
    /// All routes of which no other is at least as good in weeks and euros, shortest first; at least one, which may be empty.
    /// </summary>
    public ImmutableArray<LadderRoute> For(IReadOnlyCollection<SkillId> needed)
    {
        SkillId[] taught = [.. needed.Where(_all.AfterAll.Has).Order()];
        ImmutableArray<SkillId> uncovered = [.. needed.Where(one => !_all.AfterAll.Has(one)).Order()];

        // Weeks and euros are weighed against each other; hours are not: heavier offers come in only where lighter ones do not suffice.
        var options = (taught.All(_withinHours.AfterAll.Has) ? _withinHours : _all).For(taught);
        return options.Count <= _policy.ExactRouteOffers
            ? [.. ExactRoutes.For(options, taught).Select(one => Route(one, taught, uncovered, new RouteProof(RouteMethod.Exact, 1)))]
            : Greedy(options, taught, uncovered);
    }

    /// <summary>The route to propose: one that fits, cheapest first; else the one that exceeds the limits least.</summary>
    public static LadderRoute Proposed(ImmutableArray<LadderRoute> routes) =>
        routes.OrderBy(one => one.Excess.Sum(excess => excess.Share)).ThenBy(one => one.Euros).ThenBy(one => one.Weeks).First();

    private ImmutableArray<LadderRoute> Greedy(List<RouteOption> options, SkillId[] taught, ImmutableArray<SkillId> uncovered)
    {
        var byWeeks = new GreedyRoute(options, taught, one => one.Offer.Weeks);
        var byEuros = new GreedyRoute(options, taught, one => one.Offer.CostAfterSubsidy);
        var fast = Route(byWeeks.Choose(), taught, uncovered, new RouteProof(RouteMethod.GreedyWeeks, byWeeks.Factor));
        var cheap = Route(byEuros.Choose(), taught, uncovered, new RouteProof(RouteMethod.GreedyEuros, byEuros.Factor));

        if (fast.Weeks <= cheap.Weeks && fast.Euros <= cheap.Euros)
            return [fast];
        return cheap.Weeks <= fast.Weeks && cheap.Euros <= fast.Euros ? [cheap] : [.. new[] { fast, cheap }.OrderBy(one => one.Weeks)];
    }

    private LadderRoute Route(List<RouteOption> options, SkillId[] taught, ImmutableArray<SkillId> uncovered, RouteProof proof)
    {
        var weeks = options.Sum(one => one.Offer.Weeks);
        var hours = options.Select(one => one.Offer.HoursPerWeek).DefaultIfEmpty().Max();
        var euros = options.Sum(one => one.Offer.CostAfterSubsidy);
        return new LadderRoute
        {
            Legs = RouteSchedule.Of(options, taught, _start),
            Uncovered = uncovered,
            Proof = proof,
            Excess = _start.Limits.ExceededBy(weeks, hours, euros),
            Weeks = weeks,
            HoursPerWeek = hours,
            Euros = euros,
        };
    }
}
