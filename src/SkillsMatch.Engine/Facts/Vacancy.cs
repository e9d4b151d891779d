using System.Collections.Immutable;

namespace SkillsMatch.Engine.Facts;

/// <summary>The kind of contract a vacancy offers.</summary>
public enum ContractKind
{
    /// <summary>Vast.</summary>
    Permanent,

    /// <summary>Tijdelijk.</summary>
    Temporary,

    /// <summary>Uitzend.</summary>
    Agency,

    /// <summary>Leerbaan (BBL): work and learn at once.</summary>
    Apprenticeship,

    /// <summary>Oproep.</summary>
    OnCall,

    /// <summary>Zelfstandig (zzp).</summary>
    SelfEmployed,
}

/// <summary>What matching knows of a vacancy.</summary>
public sealed record Vacancy
{
    /// <summary>The vacancy.</summary>
    public required VacancyId Id { get; init; }

    /// <summary>Skills asked; each skill at most once. Empty: the vacancy cannot be scored and says so.</summary>
    public required ImmutableArray<SkillDemand> Demands { get; init; }

    /// <summary>Licences and certificates without which a person cannot start: hard conditions, not points.</summary>
    public ImmutableArray<SkillId> RequiredCredentials { get; init; } = [];

    /// <summary>The occupation it is a vacancy for; null: unknown.</summary>
    public OccupationId? Occupation { get; init; }

    /// <summary>Where the work is; null: unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>Hours offered; null: unknown.</summary>
    public HoursPerWeek? Hours { get; init; }

    /// <summary>Whether the work is in shifts; null: unknown.</summary>
    public bool? ShiftWork { get; init; }

    /// <summary>First working day; null: as soon as possible or unknown.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The kind of contract; null: unknown.</summary>
    public ContractKind? Contract { get; init; }

    /// <summary>Pay offered; null: not stated.</summary>
    public MonthlyPay? Pay { get; init; }

    /// <summary>How many people are wanted, at least 1.</summary>
    public int Openings { get; init; } = 1;
}
