using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>What a job seeker may wish for.</summary>
public enum PreferenceKind
{
    /// <summary>The work itself.</summary>
    Occupation,

    /// <summary>The lowest pay.</summary>
    Pay,

    /// <summary>The kind of contract.</summary>
    Contract,
}

/// <summary>What one wish adds to the order of a match: a line of its own, never part of the score.</summary>
/// <param name="Kind">What was wished for.</param>
/// <param name="Outcome">Whether the vacancy gives it.</param>
/// <param name="Bonus">Added to the order, 0 or more; 0 unless met.</param>
public sealed record PreferenceLine(PreferenceKind Kind, ConditionOutcome Outcome, double Bonus)
{
    /// <summary>One line for each wish stated, always in the same order.</summary>
    public static ImmutableArray<PreferenceLine> AllFor(JobSeeker jobSeeker, Vacancy vacancy, MatchPolicy policy)
    {
        var wishes = jobSeeker.Preferences;
        if (wishes == Preferences.None)
            return [];

        var lines = ImmutableArray.CreateBuilder<PreferenceLine>(3);
        if (wishes.Occupation is { } occupation)
            lines.Add(Line(PreferenceKind.Occupation, vacancy.Occupation is { } work ? work == occupation : null, policy.OccupationBonus));
        if (wishes.LowestPay is { } lowest)
            lines.Add(Line(PreferenceKind.Pay, vacancy.Pay is { } pay ? pay.Maximum >= lowest : null, policy.PayBonus));
        if (wishes.Contract is { } contract)
            lines.Add(Line(PreferenceKind.Contract, vacancy.Contract is { } kind ? kind == contract : null, policy.ContractBonus));
        return lines.ToImmutable();
    }

    private static PreferenceLine Line(PreferenceKind kind, bool? given, double bonus) => given switch
    {
        true => new(kind, ConditionOutcome.Met, bonus),
        false => new(kind, ConditionOutcome.NotMet, 0),
        null => new(kind, ConditionOutcome.Unknown, 0),
    };
}
