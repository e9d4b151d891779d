using System.Collections.Immutable;

namespace SkillsMatch.Engine.Facts;

/// <summary>What matching and the roltrap know of an occupation.</summary>
public sealed record Occupation
{
    /// <summary>The occupation.</summary>
    public required OccupationId Id { get; init; }

    /// <summary>Skills the occupation asks; each skill at most once.</summary>
    public required ImmutableArray<SkillDemand> Demands { get; init; }

    /// <summary>ISCO-08 unit group, four digits; null: unknown.</summary>
    public string? Isco { get; init; }

    /// <summary>NLQF level usual at entry, 1 to 8; null: unknown.</summary>
    public int? Level { get; init; }

    /// <summary>Open vacancies ÷ people in their first six months of unemployment benefit (UWV); null: unknown.</summary>
    public double? Tension { get; init; }

    /// <summary>Usual pay; null: unknown.</summary>
    public MonthlyPay? Pay { get; init; }
}
