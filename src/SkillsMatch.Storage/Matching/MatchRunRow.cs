namespace SkillsMatch.Storage.Matching;

/// <summary>Which way a match run looks.</summary>
public enum MatchDirection
{
    /// <summary>One job seeker, many vacancies.</summary>
    VacanciesForJobSeeker,

    /// <summary>One vacancy, many job seekers who said yes to being found.</summary>
    JobSeekersForVacancy,

    /// <summary>One job seeker, many training offers.</summary>
    TrainingForJobSeeker,
}

/// <summary>
/// One time that matching was asked and what came of it, with everything needed to do it again and get the same:
/// versions of policy, model and taxonomy, and a hash of the facts (AI Act art. 12).
/// </summary>
public sealed class MatchRunRow
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>Which way it looks.</summary>
    public MatchDirection Direction { get; set; }

    /// <summary>The job seeker or the vacancy it was asked for.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>The refresh of the whole region it belongs to; null: asked by itself. Once per refresh and subject, however often a job is delivered.</summary>
    public Guid? RefreshId { get; set; }

    /// <summary>How many matches were asked, 1 to 200.</summary>
    public int Limit { get; set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>When it was done; null: not yet.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Why there are no matches, as a short code (for instance too-little-evidence); null: there may be.</summary>
    public string? AbstainedBecause { get; set; }

    /// <summary>How many candidates the hard conditions kept out.</summary>
    public int FilteredOut { get; set; }

    /// <summary>Version of the policy used.</summary>
    public string? PolicyVersion { get; set; }

    /// <summary>Version of the similarity model used.</summary>
    public string? ModelVersion { get; set; }

    /// <summary>SHA-256 over all facts, hexadecimal.</summary>
    public string? FactsHash { get; set; }

    /// <summary>The outcome, best first.</summary>
    public List<MatchRow> Matches { get; } = [];

    /// <summary>Whether it is done.</summary>
    public bool IsCompleted => CompletedAt is not null;
}

/// <summary>One match with its explanation.</summary>
public sealed class MatchRow
{
    /// <summary>The run it came from.</summary>
    public Guid MatchRunId { get; set; }

    /// <summary>1 is the best.</summary>
    public int Rank { get; set; }

    /// <summary>The vacancy, job seeker or training offer found.</summary>
    public Guid FoundId { get; set; }

    /// <summary>Points earned ÷ points possible, 0 to 1.</summary>
    public double Score { get; set; }

    /// <summary>The explanation as JSON, as the wire shows it.</summary>
    public required string Explanation { get; set; }
}
