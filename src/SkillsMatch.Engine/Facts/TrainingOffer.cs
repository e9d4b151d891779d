using System.Collections.Immutable;

namespace SkillsMatch.Engine.Facts;

/// <summary>What matching and the roltrap know of a training offer (opleiding, cursus, mbo-certificaat, leerbaan).</summary>
public sealed record TrainingOffer
{
    /// <summary>The offer.</summary>
    public required TrainingOfferId Id { get; init; }

    /// <summary>Skills, licences and certificates a person has afterwards (leeruitkomsten).</summary>
    public required ImmutableArray<SkillId> Outcomes { get; init; }

    /// <summary>NLQF level of the offer, 1 to 8; null for a course outside the framework.</summary>
    public int? Level { get; init; }

    /// <summary>NLQF level needed to be admitted, 1 to 8; null: none.</summary>
    public int? EntryLevel { get; init; }

    /// <summary>Skills needed to be admitted.</summary>
    public ImmutableArray<SkillId> EntrySkills { get; init; } = [];

    /// <summary>Length in weeks, at least 1.</summary>
    public required int Weeks { get; init; }

    /// <summary>Study load in hours per week, 1 to 60.</summary>
    public required int HoursPerWeek { get; init; }

    /// <summary>What the participant pays in euros, before subsidy.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Euros a subsidy scheme pays back, 0 to <see cref="Cost"/>.</summary>
    public decimal Subsidy { get; init; }

    /// <summary>Where it is given; null: online or unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>First days, earliest first; empty: starts whenever one wants.</summary>
    public ImmutableArray<DateOnly> Starts { get; init; } = [];

    /// <summary>Euros the participant pays in the end.</summary>
    public decimal CostAfterSubsidy => Math.Max(0, Cost - Subsidy);

    /// <summary>First day on or after <paramref name="from"/> on which it starts; null: none is announced.</summary>
    public DateOnly? NextStart(DateOnly from)
    {
        if (Starts.IsEmpty)
            return from;

        var ahead = Starts.Where(day => day >= from);
        return ahead.Any() ? ahead.Min() : null;
    }
}
