using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Storage.JobSeekers;

/// <summary>
/// A job seeker under a pseudonym. There is no column for a name, contact, BSN, birth date, gender, nationality or photo, on purpose:
/// what is not kept cannot leak and cannot weigh.
/// </summary>
public sealed class JobSeekerRow
{
    /// <summary>The pseudonym.</summary>
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the return code, with which the person comes back without an account; null for seed profiles.</summary>
    public byte[]? ReturnCodeHash { get; set; }

    /// <summary>Where the person lives, PC4; null: not told.</summary>
    public string? Pc4 { get; set; }

    /// <summary>Highest NLQF level; null: not told.</summary>
    public int? Nlqf { get; set; }

    /// <summary>Hours per week wanted.</summary>
    public int? HoursMinimum { get; set; }

    /// <summary>Hours per week wanted.</summary>
    public int? HoursMaximum { get; set; }

    /// <summary>How the person travels; null: not told.</summary>
    public TravelMode? TravelMode { get; set; }

    /// <summary>Longest journey in minutes, one way; null: not told.</summary>
    public int? MaximumMinutes { get; set; }

    /// <summary>Whether shift work is acceptable; null: not told.</summary>
    public bool? AcceptsShiftWork { get; set; }

    /// <summary>First day available; null: not told.</summary>
    public DateOnly? AvailableFrom { get; set; }

    /// <summary>Work the person would like; null: none told.</summary>
    public int? WishedOccupationId { get; set; }

    /// <summary>Lowest pay wanted, gross euros per month; null: none told.</summary>
    public decimal? LowestPay { get; set; }

    /// <summary>Whether employers may see the profile as a pseudonym. Off until the person says yes.</summary>
    public bool VisibleToEmployers { get; set; }

    /// <summary>When that was said or taken back; null: never asked.</summary>
    public DateTimeOffset? ConsentChangedAt { get; set; }

    /// <summary>Whether it is made up (seed and synthetic data).</summary>
    public bool IsFictitious { get; set; }

    /// <summary>Whether it was generated for load tests.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Erased on this day unless the person comes back before; null: kept (seed).</summary>
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>PostgreSQL's row version, for If-Match.</summary>
    public uint RowVersion { get; set; }

    /// <summary>What the person can do.</summary>
    public List<JobSeekerSkillRow> Skills { get; } = [];

    /// <summary>What the person did.</summary>
    public List<WorkExperienceRow> Work { get; } = [];
}

/// <summary>A skill, licence or certificate a job seeker has.</summary>
public sealed class JobSeekerSkillRow
{
    /// <summary>The person.</summary>
    public Guid JobSeekerId { get; set; }

    /// <summary>The skill.</summary>
    public int SkillId { get; set; }

    /// <summary>1 to 4; null: not told.</summary>
    public int? Level { get; set; }
}

/// <summary>Work a job seeker did.</summary>
public sealed class WorkExperienceRow
{
    /// <summary>The person.</summary>
    public Guid JobSeekerId { get; set; }

    /// <summary>0 is the latest.</summary>
    public int Position { get; set; }

    /// <summary>The occupation.</summary>
    public int OccupationId { get; set; }

    /// <summary>Years, 0 to 60; null: not told.</summary>
    public int? Years { get; set; }
}
