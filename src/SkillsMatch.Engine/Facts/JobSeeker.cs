using System.Collections.Immutable;

namespace SkillsMatch.Engine.Facts;

/// <summary>
/// What matching may know of a job seeker. There is no name, age, gender, nationality, photo, address or employment gap here,
/// so nothing of that kind can move a ranking.
/// </summary>
public sealed record JobSeeker
{
    /// <summary>The pseudonym.</summary>
    public required JobSeekerId Id { get; init; }

    /// <summary>Skills, licences, certificates and languages; each skill at most once.</summary>
    public required ImmutableArray<HeldSkill> Skills { get; init; }

    /// <summary>Occupations the person has worked in, latest first.</summary>
    public ImmutableArray<OccupationId> Worked { get; init; } = [];

    /// <summary>Where the person lives, as PC4; null: unknown.</summary>
    public Place? Home { get; init; }

    /// <summary>How far the person will travel; null: unknown or no limit given.</summary>
    public TravelLimit? Travel { get; init; }

    /// <summary>Hours the person wants to work; null: unknown.</summary>
    public HoursPerWeek? Hours { get; init; }

    /// <summary>Whether shift work is acceptable; null: unknown.</summary>
    public bool? AcceptsShiftWork { get; init; }

    /// <summary>First day the person can start; null: unknown.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Highest NLQF level reached, 1 to 8; null: unknown.</summary>
    public int? Level { get; init; }

    /// <summary>What the person would rather have; reorders, never filters.</summary>
    public Preferences Preferences { get; init; } = Preferences.None;
}

/// <summary>Wishes that reorder a ranking on a visible line of their own; null means no wish.</summary>
/// <param name="Occupation">Work the person would like to do.</param>
/// <param name="LowestPay">Gross euros per month, full-time.</param>
/// <param name="Contract">The kind of contract wanted.</param>
public sealed record Preferences(OccupationId? Occupation = null, decimal? LowestPay = null, ContractKind? Contract = null)
{
    /// <summary>No wishes.</summary>
    public static Preferences None { get; } = new();
}
