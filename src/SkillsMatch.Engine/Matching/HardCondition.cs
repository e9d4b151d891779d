using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>What a hard condition is about.</summary>
public enum ConditionKind
{
    /// <summary>Reisafstand.</summary>
    Travel,

    /// <summary>Uren per week.</summary>
    Hours,

    /// <summary>Certificaten en rijbewijzen.</summary>
    Credential,

    /// <summary>Ploegendienst.</summary>
    ShiftWork,

    /// <summary>Startdatum.</summary>
    StartDate,
}

/// <summary>How a condition or wish turned out. Unknown is an answer of its own and never filters.</summary>
public enum ConditionOutcome
{
    /// <summary>Nothing stands in the way.</summary>
    Met,

    /// <summary>It stands in the way.</summary>
    NotMet,

    /// <summary>One of the two sides has not stated it.</summary>
    Unknown,
}

/// <summary>A condition that gives no points but filters when it is not met, with the facts that say so.</summary>
/// <param name="Outcome">How it turned out.</param>
public abstract record HardCondition(ConditionOutcome Outcome)
{
    /// <summary>What it is about.</summary>
    public abstract ConditionKind Kind { get; }

    /// <summary>Whether it stands in the way.</summary>
    public bool Fails => Outcome == ConditionOutcome.NotMet;

    /// <summary>All five conditions of one pair, in the order of <see cref="ConditionKind"/>.</summary>
    public static ImmutableArray<HardCondition> AllFor(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy) =>
    [
        TravelCondition.For(jobSeeker, vacancy.Place),
        HoursCondition.For(jobSeeker, vacancy),
        CredentialCondition.For(jobSeeker, vacancy),
        ShiftWorkCondition.For(jobSeeker, vacancy),
        StartDateCondition.For(jobSeeker, vacancy, policy),
    ];

    /// <summary>The same job seeker with the smallest change under which this condition is met; unchanged where it does not fail.</summary>
    public abstract JobSeeker MetBy(JobSeeker jobSeeker);

    private protected static ConditionOutcome OutcomeOf(bool? holds) => holds switch
    {
        true => ConditionOutcome.Met,
        false => ConditionOutcome.NotMet,
        null => ConditionOutcome.Unknown,
    };
}
