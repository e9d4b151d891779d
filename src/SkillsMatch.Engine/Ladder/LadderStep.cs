using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>What kind of step an occupation is for one person.</summary>
public enum StepKind
{
    /// <summary>A higher NLQF level.</summary>
    Advancement,

    /// <summary>Not a higher level, but a tighter market or better pay.</summary>
    LateralAdvancement,

    /// <summary>Neither: other work of the same kind.</summary>
    Similar,
}

/// <summary>One step on the roltrap: from what a person can do now to an occupation.</summary>
public sealed record LadderStep
{
    /// <summary>The occupation.</summary>
    public required OccupationId Occupation { get; init; }

    /// <summary>What kind of step it is.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>NLQF level of the occupation, 1 to 8; null: unknown.</summary>
    public required int? Level { get; init; }

    /// <summary>NLQF levels gained, 0 or more; null: one of the two is unknown.</summary>
    public required int? LevelGain { get; init; }

    /// <summary>Tension on the labour market; null: unknown.</summary>
    public required LabourMarketTension? Tension { get; init; }

    /// <summary>Usual pay; null: unknown.</summary>
    public required MonthlyPay? Pay { get; init; }

    /// <summary>Open places within the person's travel and hours.</summary>
    public required int Openings { get; init; }

    /// <summary>One per demand of the occupation: essential first, most points first.</summary>
    public required ImmutableArray<Contribution> Contributions { get; init; }

    /// <summary>Points earned now over points possible, 0 to 1.</summary>
    public required double Nearness { get; init; }

    /// <summary>What the steps are ordered by; see <see cref="LadderPolicy.Usefulness"/>.</summary>
    public required double Usefulness { get; init; }

    /// <summary>The route chosen: one that fits, cheapest first; else the one that exceeds the limits least.</summary>
    public required LadderRoute Route { get; init; }

    /// <summary>All routes of which no other is at least as good in both weeks and euros, shortest first.</summary>
    public required ImmutableArray<LadderRoute> Routes { get; init; }

    /// <summary>The demands in one state: heeft u, bijna or mist u.</summary>
    public IEnumerable<Contribution> In(DemandState state) => Contributions.Where(one => one.State == state);

    /// <summary>Whether a person can take this step: everything essential is there or taught within the limits.</summary>
    public bool IsWithinLimits => Route is { IsComplete: true, Fits: true };

    /// <summary>Weeks of the shortest route that fits, 0 or more; null: none fits.</summary>
    public int? FewestWeeks => Routes.Where(one => one is { IsComplete: true, Fits: true }).Min(one => (int?)one.Weeks);
}
