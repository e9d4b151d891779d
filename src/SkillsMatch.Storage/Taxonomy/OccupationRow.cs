using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Storage.Taxonomy;

/// <summary>One occupation. Never deleted: marked historic when its scheme drops it.</summary>
public sealed class OccupationRow
{
    /// <summary>The key inside this service; also the engine's <see cref="OccupationId"/>.</summary>
    public int Id { get; set; }

    /// <summary>The name for the outside world: the ESCO URI, or urn:skillsmatch:occupation:… for our own.</summary>
    public required string Uri { get; set; }

    /// <summary>Short name in the seed data; null for occupations that came by import only.</summary>
    public string? Code { get; set; }

    /// <summary>Where the concept comes from.</summary>
    public Scheme Scheme { get; set; }

    /// <summary>ISCO-08 unit group, four digits.</summary>
    public string? Isco { get; set; }

    /// <summary>Preferred Dutch title; null where none is known.</summary>
    public string? LabelNl { get; set; }

    /// <summary>Preferred English title.</summary>
    public string? LabelEn { get; set; }

    /// <summary>What one does, one plain Dutch sentence.</summary>
    public string? SummaryNl { get; set; }

    /// <summary>The scheme's own description, Dutch if there is one.</summary>
    public string? Description { get; set; }

    /// <summary>NLQF level usual at entry, 1 to 8.</summary>
    public int? Nlqf { get; set; }

    /// <summary>Open vacancies ÷ people in their first six months of unemployment benefit.</summary>
    public double? Tension { get; set; }

    /// <summary>Usual gross euros per month at the start.</summary>
    public decimal? PayMinimum { get; set; }

    /// <summary>Usual gross euros per month with experience.</summary>
    public decimal? PayMaximum { get; set; }

    /// <summary>ESCO concept that comes near, for our own occupations without an exact twin.</summary>
    public string? CloseMatchUri { get; set; }

    /// <summary>Version of the scheme that stated it last.</summary>
    public required string Version { get; set; }

    /// <summary>When a newer version dropped it; null: current.</summary>
    public DateTimeOffset? HistoricSince { get; set; }

    /// <summary>All its titles.</summary>
    public List<OccupationLabelRow> Labels { get; } = [];

    /// <summary>The skills it asks.</summary>
    public List<OccupationSkillRow> Skills { get; } = [];
}

/// <summary>One title of one occupation.</summary>
public sealed class OccupationLabelRow
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The occupation it names.</summary>
    public int OccupationId { get; set; }

    /// <summary>ISO 639-1.</summary>
    public required string Language { get; set; }

    /// <summary>Whether it is the preferred title of its scheme in its language.</summary>
    public bool IsPreferred { get; set; }

    /// <summary>The title.</summary>
    public required string Text { get; set; }

    /// <summary>Who states it.</summary>
    public Scheme Scheme { get; set; }
}

/// <summary>A skill that an occupation asks.</summary>
public sealed class OccupationSkillRow
{
    /// <summary>The occupation.</summary>
    public int OccupationId { get; set; }

    /// <summary>The skill.</summary>
    public int SkillId { get; set; }

    /// <summary>How much it matters.</summary>
    public Importance Importance { get; set; }

    /// <summary>Who states it.</summary>
    public Scheme Scheme { get; set; }
}

/// <summary>A group of occupations or skills: an ISCO-08 group, an ESCO skill group, or an ESCO collection such as the green skills.</summary>
public sealed class ConceptGroupRow
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The URI.</summary>
    public required string Uri { get; set; }

    /// <summary>What is grouped and how.</summary>
    public ConceptGroupKind Kind { get; set; }

    /// <summary>The group's code, for instance 7212 or S1.2.3; null for collections.</summary>
    public string? Code { get; set; }

    /// <summary>Dutch label.</summary>
    public string? LabelNl { get; set; }

    /// <summary>English label.</summary>
    public string? LabelEn { get; set; }

    /// <summary>Version of the scheme that stated it last.</summary>
    public required string Version { get; set; }

    /// <summary>When a newer version dropped it; null: current.</summary>
    public DateTimeOffset? HistoricSince { get; set; }
}

/// <summary>The kinds of groups.</summary>
public enum ConceptGroupKind
{
    /// <summary>ISCO-08 group of occupations.</summary>
    Isco,

    /// <summary>ESCO group of skills.</summary>
    SkillGroup,

    /// <summary>ESCO collection of skills or occupations.</summary>
    Collection,
}

/// <summary>That one concept or group lies under another, by URI.</summary>
public sealed class BroaderRelationRow
{
    /// <summary>The narrower concept.</summary>
    public required string NarrowerUri { get; set; }

    /// <summary>The broader one.</summary>
    public required string BroaderUri { get; set; }
}
