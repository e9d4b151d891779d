namespace SkillsMatch.Engine.Facts;

/// <summary>Names one skill, licence, certificate or language of the taxonomy. Small integers, so that an index can use them as positions.</summary>
public readonly record struct SkillId(int Value) : IComparable<SkillId>
{
    /// <inheritdoc/>
    public int CompareTo(SkillId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one occupation of the taxonomy.</summary>
public readonly record struct OccupationId(int Value) : IComparable<OccupationId>
{
    /// <inheritdoc/>
    public int CompareTo(OccupationId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one vacancy.</summary>
public readonly record struct VacancyId(Guid Value) : IComparable<VacancyId>
{
    /// <inheritdoc/>
    public int CompareTo(VacancyId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one job seeker: a pseudonym, nothing about the person can be read from it.</summary>
public readonly record struct JobSeekerId(Guid Value) : IComparable<JobSeekerId>
{
    /// <inheritdoc/>
    public int CompareTo(JobSeekerId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one training offer.</summary>
public readonly record struct TrainingOfferId(Guid Value) : IComparable<TrainingOfferId>
{
    /// <inheritdoc/>
    public int CompareTo(TrainingOfferId other) => Value.CompareTo(other.Value);
}
