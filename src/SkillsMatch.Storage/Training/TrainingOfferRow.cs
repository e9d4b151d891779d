namespace SkillsMatch.Storage.Training;

/// <summary>Who teaches (school or opleider).</summary>
public sealed class ProviderRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>The name as shown.</summary>
    public required string Name { get; set; }
}

/// <summary>The kinds of training offers.</summary>
public enum TrainingKind
{
    /// <summary>mbo, school-based.</summary>
    Bol,

    /// <summary>mbo, work-based.</summary>
    Bbl,

    /// <summary>Part of an mbo diploma.</summary>
    MboCertificate,

    /// <summary>Associate degree.</summary>
    AssociateDegree,

    /// <summary>hbo, part-time.</summary>
    BachelorPartTime,

    /// <summary>Course in a trade.</summary>
    TradeCourse,

    /// <summary>Certificate of a sector, such as VCA.</summary>
    SectorCertificate,

    /// <summary>Place to work and learn at an employer.</summary>
    Apprenticeship,
}

/// <summary>One training offer.</summary>
public sealed class TrainingOfferRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>Who teaches it.</summary>
    public Guid ProviderId { get; set; }

    /// <summary>Who teaches it.</summary>
    public ProviderRow? Provider { get; set; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>What it is about, in a few sentences.</summary>
    public required string Description { get; set; }

    /// <summary>What kind it is.</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>Where it is given; null: online.</summary>
    public string? Pc4 { get; set; }

    /// <summary>klassikaal, online, hybride or werkplek.</summary>
    public required string Delivery { get; set; }

    /// <summary>NLQF level; null: outside the framework.</summary>
    public int? Nlqf { get; set; }

    /// <summary>CREBO code, five digits; null: none or unknown.</summary>
    public string? Crebo { get; set; }

    /// <summary>NLQF level needed to be admitted; null: none.</summary>
    public int? EntryNlqf { get; set; }

    /// <summary>What else is asked at the door; null: nothing.</summary>
    public string? EntryText { get; set; }

    /// <summary>Length in weeks.</summary>
    public int Weeks { get; set; }

    /// <summary>Study load per week.</summary>
    public int HoursPerWeek { get; set; }

    /// <summary>Euros before subsidy.</summary>
    public decimal Cost { get; set; }

    /// <summary>The scheme that helps to pay; null: none.</summary>
    public string? SubsidyScheme { get; set; }

    /// <summary>Euros the scheme pays.</summary>
    public decimal Subsidy { get; set; }

    /// <summary>First days.</summary>
    public List<DateOnly> Starts { get; set; } = [];

    /// <summary>Seats.</summary>
    public int? Capacity { get; set; }

    /// <summary>Whether it is no longer offered.</summary>
    public bool IsWithdrawn { get; set; }

    /// <summary>
    /// SHA-256 of the code with which the provider changes or withdraws it while there are no accounts; null where nobody may (seed data).
    /// </summary>
    public byte[]? EditCodeHash { get; set; }

    /// <summary>Whether it was generated for load tests.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>PostgreSQL's row version, for If-Match.</summary>
    public uint RowVersion { get; set; }

    /// <summary>What one can do afterwards.</summary>
    public List<LearningOutcomeRow> Outcomes { get; } = [];

    /// <summary>What one must be able to do before.</summary>
    public List<EntrySkillRow> EntrySkills { get; } = [];
}

/// <summary>A skill that an offer teaches (leeruitkomst).</summary>
public sealed class LearningOutcomeRow
{
    /// <summary>The offer.</summary>
    public Guid TrainingOfferId { get; set; }

    /// <summary>The skill.</summary>
    public int SkillId { get; set; }
}

/// <summary>A skill that an offer asks at the door.</summary>
public sealed class EntrySkillRow
{
    /// <summary>The offer.</summary>
    public Guid TrainingOfferId { get; set; }

    /// <summary>The skill.</summary>
    public int SkillId { get; set; }
}
