namespace SkillsMatch.Storage.Taxonomy;

/// <summary>What a steward decided about a pair of skills that somebody flagged.</summary>
public enum FlagDecision
{
    /// <summary>Nothing yet: it waits in the queue.</summary>
    Open,

    /// <summary>They are not near: from the next training on they no longer count as near.</summary>
    Apart,

    /// <summary>They are near enough after all.</summary>
    Near,
}

/// <summary>A pair of skills that visitors say is wrongly called near. Nothing is kept of who said so.</summary>
public sealed class ClosenessFlagRow
{
    /// <summary>The skill asked; the pair is one in both orders, and this is the lower id.</summary>
    public int SkillId { get; set; }

    /// <summary>The skill that was said to come near.</summary>
    public int CloseSkillId { get; set; }

    /// <summary>How often it was flagged, 1 or more.</summary>
    public int Times { get; set; }

    /// <summary>When it was flagged first.</summary>
    public DateTimeOffset FirstAt { get; set; }

    /// <summary>What the steward decided.</summary>
    public FlagDecision Decision { get; set; }

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? DecidedAt { get; set; }
}
