namespace SkillsMatch.Learning.Ranking;

/// <summary>How the ranking that learns is trained, and when it is not.</summary>
public sealed record RankingSettings
{
    /// <summary>Judgements that teach, below which nothing is trained.</summary>
    public int MinimumJudgements { get; init; } = 1000;

    /// <summary>Occupations that the vacancies judged must be spread over, below which nothing is trained.</summary>
    public int MinimumOccupations { get; init; } = 10;

    /// <summary>Judgements that are used at most, the latest.</summary>
    public int MostJudgements { get; init; } = 50_000;

    /// <summary>Share of the occupations that training never sees, 0 to 1.</summary>
    public double UnseenOccupations { get; init; } = 0.15;

    /// <summary>Share of the lists about the other occupations that is kept apart for measuring, 0 to 1.</summary>
    public double HeldOutLists { get; init; } = 0.2;

    /// <summary>
    /// Standard errors by which the gain on held-out lists of familiar occupations must lie above nothing; on unseen occupations the gain must
    /// not lie below nothing. Trained anew each night, 3 lets chance through once in two years.
    /// </summary>
    public double SurelyBetter { get; init; } = 3;

    /// <summary>Propensities below this are taken as this, so that when measuring no single judgement outweighs the rest. Above 0.</summary>
    public double LowestPropensity { get; init; } = 0.05;

    /// <summary>Trees.</summary>
    public int Trees { get; init; } = 150;

    /// <summary>Leaves of a tree at most. Few: taste is nearly a sum of parts, and every leaf more learned more noise.</summary>
    public int Leaves { get; init; } = 3;

    /// <summary>Sides of pairs that a leaf must hold at least.</summary>
    public int MatchesPerLeaf { get; init; } = 2000;

    /// <summary>How much each tree counts, above 0.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Same seed and same judgements give the same model.</summary>
    public int Seed { get; init; } = 42;
}
