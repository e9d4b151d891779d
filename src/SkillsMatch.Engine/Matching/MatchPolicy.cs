using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// Every number of the matching that a person may argue about, under one version that is kept with each outcome.
/// A number that means nothing is refused with an <see cref="ArgumentException"/> when it is set.
/// </summary>
public sealed record MatchPolicy
{
    /// <summary>The policy in force.</summary>
    public static MatchPolicy Default { get; } = new();

    /// <summary>Names this set of numbers; change it whenever a number changes.</summary>
    public string Version { get; init => field = PolicyNumber.Named(value); } = "2026-1";

    /// <summary>Points for an essential demand before weighing, above 0.</summary>
    public double EssentialPoints { get; init => field = PolicyNumber.Positive(value); } = 3;

    /// <summary>Points for a desirable demand before weighing, above 0.</summary>
    public double DesirablePoints { get; init => field = PolicyNumber.Positive(value); } = 1;

    /// <summary>Closeness from which a related skill counts, 0 to 1.</summary>
    public double ClosenessFrom { get; init => field = PolicyNumber.Share(value); } = 0.6;

    /// <summary>Share left for each level that a person falls short of the level asked, where both are stated, 0 to 1.</summary>
    public double LevelGapFactor { get; init => field = PolicyNumber.Share(value); } = 0.75;

    /// <summary>Skills a job seeker must have given before anything is scored, 1 or more.</summary>
    public int MinimumSkills { get; init => field = PolicyNumber.AtLeast(1, value); } = 3;

    /// <summary>Demands a vacancy or occupation must state before it is scored, 1 or more.</summary>
    public int MinimumDemands { get; init => field = PolicyNumber.AtLeast(1, value); } = 3;

    /// <summary>Score below which a match is not shown, 0 to 1.</summary>
    public double LowestScoreShown { get; init => field = PolicyNumber.Share(value); } = 0.2;

    /// <summary>Matches shown at most, 1 or more.</summary>
    public int MatchesShown { get; init => field = PolicyNumber.AtLeast(1, value); } = 50;

    /// <summary>Days a person may be available after the first working day asked: a month, the usual notice period. 0 or more.</summary>
    public int LateStartDays { get; init => field = PolicyNumber.AtLeast(0, value); } = 31;

    /// <summary>
    /// Added to the order where the vacancy is for the occupation wished for, 0 or more; the score itself stays as it is.
    /// </summary>
    public double OccupationBonus { get; init => field = PolicyNumber.NotNegative(value); } = 0.05;

    /// <summary>Added to the order where the pay offered reaches the lowest pay wished for, 0 or more.</summary>
    public double PayBonus { get; init => field = PolicyNumber.NotNegative(value); } = 0.03;

    /// <summary>Added to the order where the contract is of the kind wished for, 0 or more.</summary>
    public double ContractBonus { get; init => field = PolicyNumber.NotNegative(value); } = 0.02;

    /// <summary>The most that what is learned from judgements may add to the order or take off it, 0 to 1; 0 switches it off.</summary>
    public double LargestLearnedBonus { get; init => field = PolicyNumber.Share(value); } = 0.2;

    /// <summary>From which score on each word is said.</summary>
    public ScoreWords Words { get; init; } = new(goodFrom: 0.7, partlyFrom: 0.4);

    /// <summary>Skills a counterfactual may name at most, 1 to 6: more is no advice, and the search is exact.</summary>
    public int CounterfactualSkills { get; init => field = PolicyNumber.Within(1, 6, value); } = 5;

    /// <summary>Points before weighing for a demand of this importance.</summary>
    public double PointsFor(Importance importance) => importance == Importance.Essential ? EssentialPoints : DesirablePoints;

    /// <summary>
    /// Share that counts of a skill held at one level where another is asked: 1 where either is unknown or the level suffices.
    /// </summary>
    public double LevelFactor(int? held, int? asked)
    {
        var factor = 1.0;
        for (var level = held; level < asked; level++)
            factor *= LevelGapFactor;
        return factor;
    }
}
