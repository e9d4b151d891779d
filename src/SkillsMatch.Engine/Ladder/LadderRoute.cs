using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>How a route was chosen, and what that guarantees.</summary>
public enum RouteMethod
{
    /// <summary>All combinations were looked at: no other route is better in both weeks and euros.</summary>
    Exact,

    /// <summary>Greedy set cover on weeks.</summary>
    GreedyWeeks,

    /// <summary>Greedy set cover on euros.</summary>
    GreedyEuros,
}

/// <summary>What is proven of a route.</summary>
/// <param name="Method">How it was chosen.</param>
/// <param name="Factor">
/// How many times the least possible weeks (or euros, by the method) it can take at most: 1 for exact,
/// H(n) = 1 + 1/2 + … + 1/n over n skills for greedy (Chvátal 1979);
/// null: nothing is proven, because some offers admit only after other offers.
/// </param>
public sealed record RouteProof(RouteMethod Method, double? Factor);

/// <summary>One offer on a route.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Teaches">The missing skills it is the first on the route to teach, by id; empty: it opens the way to a later offer.</param>
/// <param name="EntryLevel">Whether the level reached by then is known to suffice; unknown where the person's level is.</param>
/// <param name="Start">First day; null: not announced yet.</param>
/// <param name="End">Last day; null: not known yet.</param>
public sealed record RouteLeg(
    TrainingOffer Offer, ImmutableArray<SkillId> Teaches, ConditionOutcome EntryLevel, DateOnly? Start, DateOnly? End);

/// <summary>
/// Offers taken one after the other that teach what is missing; each one admits the person as the ones before have left them.
/// </summary>
public sealed record LadderRoute
{
    /// <summary>The offers in order; empty: nothing is missing, or nothing can be taught.</summary>
    public required ImmutableArray<RouteLeg> Legs { get; init; }

    /// <summary>Missing skills that no offer within reach teaches, by id.</summary>
    public required ImmutableArray<SkillId> Uncovered { get; init; }

    /// <summary>What is proven of this choice.</summary>
    public required RouteProof Proof { get; init; }

    /// <summary>By how much it exceeds the person's limits; empty: it fits.</summary>
    public required ImmutableArray<RouteExcess> Excess { get; init; }

    /// <summary>Weeks of learning in all, 0 or more; waiting for a start is not counted.</summary>
    public required int Weeks { get; init; }

    /// <summary>Hours in the heaviest week, 0 or more.</summary>
    public required int HoursPerWeek { get; init; }

    /// <summary>Euros in all, after subsidy, 0 or more.</summary>
    public required decimal Euros { get; init; }

    /// <summary>Whether it fits within the person's limits.</summary>
    public bool Fits => Excess.IsEmpty;

    /// <summary>Whether it teaches everything that is missing.</summary>
    public bool IsComplete => Uncovered.IsEmpty;

    /// <summary>The day the last offer ends; null: not known yet, or there is none.</summary>
    public DateOnly? ReadyOn => Legs.IsEmpty ? null : Legs[^1].End;
}
