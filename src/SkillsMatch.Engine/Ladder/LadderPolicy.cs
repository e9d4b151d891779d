using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>Every number of the roltrap that a person may argue about, under one version that is kept with each outcome.</summary>
public sealed record LadderPolicy
{
    /// <summary>The policy in force.</summary>
    public static LadderPolicy Default { get; } = new();

    /// <summary>Names this set of numbers; change it whenever a number changes.</summary>
    public string Version { get; init => field = PolicyNumber.Named(value); } = "2026-1";

    /// <summary>The numbers of the matching, used for nearness and conditions.</summary>
    public MatchPolicy Match { get; init; } = MatchPolicy.Default;

    /// <summary>Nearness below which an occupation is no step, 0 to 1.</summary>
    public double LowestNearness { get; init => field = PolicyNumber.Share(value); } = 0.3;

    /// <summary>Most NLQF levels one step may rise, 1 to 7: a step, not a leap.</summary>
    public int HighestLevelGain { get; init => field = PolicyNumber.Within(1, 7, value); } = 2;

    /// <summary>Steps shown at most, 1 or more.</summary>
    public int StepsShown { get; init => field = PolicyNumber.AtLeast(1, value); } = 9;

    /// <summary>Added to usefulness, as a share, for each level gained, 0 or more.</summary>
    public double LevelGainWeight { get; init => field = PolicyNumber.NotNegative(value); } = 0.25;

    /// <summary>Weight of a very loose market, above 0; each class tighter adds <see cref="TensionWeightStep"/>.</summary>
    public double TensionWeightFrom { get; init => field = PolicyNumber.Positive(value); } = 0.5;

    /// <summary>What each class of tension adds to the weight, 0 or more.</summary>
    public double TensionWeightStep { get; init => field = PolicyNumber.NotNegative(value); } = 0.25;

    /// <summary>Weight where the tension is unknown, above 0.</summary>
    public double TensionWeightUnknown { get; init => field = PolicyNumber.Positive(value); } = 1;

    /// <summary>Share by which the middle of a pay band must lie higher to be called better pay, above 0.</summary>
    public double BetterPayFrom { get; init => field = PolicyNumber.Positive(value); } = 0.05;

    /// <summary>
    /// Share of what an offer teaches that the occupation must ask for the offer to be on a route to it, 0 to 1.
    /// Also holds for an offer that only opens the way to another one.
    /// </summary>
    public double LeastRelevance { get; init => field = PolicyNumber.Share(value); } = 0.25;

    /// <summary>
    /// Useful offers up to which routes are found by looking at all of them, 1 to 16; above, by greedy choice with its bound.
    /// </summary>
    public int ExactRouteOffers { get; init => field = PolicyNumber.Within(1, 16, value); } = 12;

    /// <summary>Skills shown at most under "leer dit eerst", 1 or more.</summary>
    public int LearnNextShown { get; init => field = PolicyNumber.AtLeast(1, value); } = 5;

    /// <summary>
    /// What a skill counts for under "leer dit eerst" when nothing the person can do comes near it, 0 to 1; it rises to 1 with nearness.
    /// </summary>
    public double StrangeSkillWeight { get; init => field = PolicyNumber.Share(value); } = 0.5;

    /// <summary>
    /// How useful a step is:
    /// nearness × log2(2 + openings) × weight of the tension × (1 + <see cref="LevelGainWeight"/> × levels gained).
    /// Openings count by their logarithm: the second ten help less than the first.
    /// </summary>
    /// <param name="nearness">Share of the occupation's points that the person earns now, 0 to 1.</param>
    /// <param name="openings">Open places within reach, 0 or more.</param>
    /// <param name="tension">Class of tension; null: unknown.</param>
    /// <param name="levelGain">NLQF levels gained; null: unknown, counted as none.</param>
    public double Usefulness(double nearness, int openings, TensionClass? tension, int? levelGain) =>
        nearness * Math.Log2(2 + openings) * WeightOf(tension) * (1 + LevelGainWeight * Math.Max(0, levelGain ?? 0));

    private double WeightOf(TensionClass? tension) =>
        tension is { } known ? TensionWeightFrom + TensionWeightStep * (int)known : TensionWeightUnknown;
}
