namespace SkillsMatch.Storage.Taxonomy;

/// <summary>What kind of thing a person can have (ESCO calls all of them skills).</summary>
public enum SkillKind
{
    /// <summary>Vaardigheid.</summary>
    Skill,

    /// <summary>Kennis.</summary>
    Knowledge,

    /// <summary>Vaardigheid die overal telt.</summary>
    Transversal,

    /// <summary>Taal.</summary>
    Language,

    /// <summary>Rijbewijs en dergelijke.</summary>
    Licence,

    /// <summary>Certificaat.</summary>
    Certificate,
}

/// <summary>The classification a concept comes from.</summary>
public enum Scheme
{
    /// <summary>Written by SkillsMatch for the region.</summary>
    SkillsMatch,

    /// <summary>The European classification.</summary>
    Esco,
}

/// <summary>One skill. Never deleted: what a newer version of its scheme no longer holds is marked historic.</summary>
public sealed class SkillRow
{
    /// <summary>The key inside this service; also the engine's <see cref="Engine.Facts.SkillId"/>.</summary>
    public int Id { get; set; }

    /// <summary>The name for the outside world: the ESCO URI, or urn:skillsmatch:skill:… for our own.</summary>
    public required string Uri { get; set; }

    /// <summary>Short name in the seed data; null for skills that came by import only.</summary>
    public string? Code { get; set; }

    /// <summary>Where the concept comes from.</summary>
    public Scheme Scheme { get; set; }

    /// <summary>What it is.</summary>
    public SkillKind Kind { get; set; }

    /// <summary>Preferred Dutch label; null where none is known (the English one is shown, marked).</summary>
    public string? LabelNl { get; set; }

    /// <summary>Preferred English label.</summary>
    public string? LabelEn { get; set; }

    /// <summary>One plain Dutch sentence that shows what it is.</summary>
    public string? ExampleNl { get; set; }

    /// <summary>The scheme's own description, Dutch if there is one.</summary>
    public string? Description { get; set; }

    /// <summary>ESCO concept that comes near, for our own skills without an exact twin.</summary>
    public string? CloseMatchUri { get; set; }

    /// <summary>Version of the scheme that stated it last, for instance "ESCO 1.1.1".</summary>
    public required string Version { get; set; }

    /// <summary>When a newer version dropped it; null: current.</summary>
    public DateTimeOffset? HistoricSince { get; set; }

    /// <summary>All its labels.</summary>
    public List<SkillLabelRow> Labels { get; } = [];
}

/// <summary>One label of one skill, for search and for linking text.</summary>
public sealed class SkillLabelRow
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The skill it names.</summary>
    public int SkillId { get; set; }

    /// <summary>ISO 639-1.</summary>
    public required string Language { get; set; }

    /// <summary>Whether it is the preferred label of its scheme in its language.</summary>
    public bool IsPreferred { get; set; }

    /// <summary>The label.</summary>
    public required string Text { get; set; }

    /// <summary>Who states it.</summary>
    public Scheme Scheme { get; set; }
}

/// <summary>A relation that the taxonomy states between two skills.</summary>
public sealed class SkillRelationRow
{
    /// <summary>The skill that needs or uses the other.</summary>
    public int SkillId { get; set; }

    /// <summary>The other.</summary>
    public int RelatedSkillId { get; set; }

    /// <summary>Whether the first cannot do without the second.</summary>
    public bool IsEssential { get; set; }
}

/// <summary>How near one skill comes to another, as data for the engine.</summary>
public sealed class SkillClosenessRow
{
    /// <summary>The skill asked.</summary>
    public int SkillId { get; set; }

    /// <summary>The skill that comes near.</summary>
    public int CloseSkillId { get; set; }

    /// <summary>Above 0 and below 1.</summary>
    public float Closeness { get; set; }

    /// <summary>What says so.</summary>
    public Engine.Taxonomy.ClosenessSource Source { get; set; }
}
