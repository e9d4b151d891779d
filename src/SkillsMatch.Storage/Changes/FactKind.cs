namespace SkillsMatch.Storage.Changes;

/// <summary>Rows that every process keeps a view of in memory. The triggers announce changes under these names.</summary>
public enum FactKind
{
    /// <summary>Vacancies with what they ask.</summary>
    Vacancies,

    /// <summary>Training offers with what they teach and ask.</summary>
    TrainingOffers,

    /// <summary>Job seekers with skills and work.</summary>
    JobSeekers,

    /// <summary>PC4 areas and municipalities.</summary>
    Places,
}

/// <summary>
/// The name of one version of a fact: another as soon as its row, or a row that belongs to it, is another. Only facts that matching looks at
/// have one: open vacancies, offers that are not withdrawn, job seekers who said yes to being found.
/// </summary>
public sealed class FactStampRow
{
    /// <summary>What it is.</summary>
    public FactKind Kind { get; set; }

    /// <summary>Which one.</summary>
    public Guid Id { get; set; }

    /// <summary>Names the version.</summary>
    public long Stamp { get; set; }
}

/// <summary>All stamps of a kind in one figure, so that a view in memory can be held against the database without reading the rows.</summary>
public sealed class FactTotalRow
{
    /// <summary>What they are.</summary>
    public FactKind Kind { get; set; }

    /// <summary>How many there are.</summary>
    public long Count { get; set; }

    /// <summary>The exclusive or of their stamps.</summary>
    public long Stamp { get; set; }
}
