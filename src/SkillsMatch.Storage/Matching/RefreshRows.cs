namespace SkillsMatch.Storage.Matching;

/// <summary>
/// A part of a refresh of the whole region: so many subjects that one job does them in well under two minutes. It is done once, however often its
/// job is delivered.
/// </summary>
public sealed class RefreshShardRow
{
    /// <summary>The key; what its job is told.</summary>
    public Guid Id { get; set; }

    /// <summary>The refresh it belongs to.</summary>
    public Guid RefreshId { get; set; }

    /// <summary>Whether its subjects are job seekers or vacancies.</summary>
    public MatchDirection Direction { get; set; }

    /// <summary>The first subject, in the order of the keys.</summary>
    public Guid FirstId { get; set; }

    /// <summary>The last subject.</summary>
    public Guid LastId { get; set; }

    /// <summary>When the refresh was asked.</summary>
    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>When it was done; null: not yet.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}

/// <summary>
/// The vacancies that fitted one job seeker best when the region was last refreshed: what the start page greets with, without a search. Gone together with
/// the job seeker.
/// </summary>
public sealed class BestVacanciesRow
{
    /// <summary>The job seeker.</summary>
    public Guid JobSeekerId { get; set; }

    /// <summary>The refresh that computed it.</summary>
    public Guid RefreshId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset ComputedAt { get; set; }

    /// <summary>Version of the policy used.</summary>
    public required string PolicyVersion { get; set; }

    /// <summary>Version of the similarity model used.</summary>
    public required string ModelVersion { get; set; }

    /// <summary>The vacancies, best first; none where the person gave too few skills.</summary>
    public required Guid[] Vacancies { get; set; }

    /// <summary>The score of each, 0 to 1.</summary>
    public required double[] Scores { get; set; }
}
