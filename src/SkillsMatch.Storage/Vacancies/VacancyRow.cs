using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Storage.Vacancies;

/// <summary>Who offers the work.</summary>
public sealed class EmployerRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>The name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>Whether it is made up (seed and synthetic data), so that pages can say so.</summary>
    public bool IsFictitious { get; set; }
}

/// <summary>Whether a vacancy can still be answered.</summary>
public enum VacancyStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Closed by the employer.</summary>
    Closed,

    /// <summary>Its closing date went by.</summary>
    Expired,
}

/// <summary>One vacancy.</summary>
public sealed class VacancyRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>The employer.</summary>
    public Guid EmployerId { get; set; }

    /// <summary>The employer.</summary>
    public EmployerRow? Employer { get; set; }

    /// <summary>The title as the employer wrote it.</summary>
    public required string Title { get; set; }

    /// <summary>The text as the employer wrote it.</summary>
    public required string Text { get; set; }

    /// <summary>The occupation it is for; null: not recognised.</summary>
    public int? OccupationId { get; set; }

    /// <summary>Where the work is.</summary>
    public string? Pc4 { get; set; }

    /// <summary>Hours per week, 0 to 60.</summary>
    public int? HoursMinimum { get; set; }

    /// <summary>Hours per week, 0 to 60.</summary>
    public int? HoursMaximum { get; set; }

    /// <summary>Gross euros per month, full-time.</summary>
    public decimal? PayMinimum { get; set; }

    /// <summary>Gross euros per month, full-time.</summary>
    public decimal? PayMaximum { get; set; }

    /// <summary>The kind of contract.</summary>
    public ContractKind? Contract { get; set; }

    /// <summary>Whether the work is in shifts; null: not said.</summary>
    public bool? ShiftWork { get; set; }

    /// <summary>How many people are wanted.</summary>
    public int Openings { get; set; } = 1;

    /// <summary>Day it was published.</summary>
    public DateOnly PostedOn { get; set; }

    /// <summary>Last day to answer; null: until closed.</summary>
    public DateOnly? ClosesOn { get; set; }

    /// <summary>First working day; null: as soon as possible.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Whether it can still be answered.</summary>
    public VacancyStatus Status { get; set; }

    /// <summary>
    /// SHA-256 of the code with which the employer changes or closes it while there are no accounts; null where nobody may (seed data).
    /// </summary>
    public byte[]? EditCodeHash { get; set; }

    /// <summary>Whether it was generated for load tests.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>PostgreSQL's row version, for If-Match.</summary>
    public uint RowVersion { get; set; }

    /// <summary>The skills and credentials asked.</summary>
    public List<VacancySkillRow> Skills { get; } = [];
}

/// <summary>A skill or credential that a vacancy asks, with the words it was read from.</summary>
public sealed class VacancySkillRow
{
    /// <summary>The vacancy.</summary>
    public Guid VacancyId { get; set; }

    /// <summary>The skill, licence or certificate.</summary>
    public int SkillId { get; set; }

    /// <summary>How much it matters.</summary>
    public Importance Importance { get; set; }

    /// <summary>Whether nobody can start without it (licences and certificates only): a hard condition, not points.</summary>
    public bool IsRequiredCredential { get; set; }

    /// <summary>The sentence of the text it was recognised in; null: added by hand.</summary>
    public string? Sentence { get; set; }
}
