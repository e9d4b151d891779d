namespace SkillsMatch.Learning.Training;

/// <summary>What a row of training data says.</summary>
internal enum TaxonomyFact
{
    Label,
    Description,
    Demand,
    Relation,
    Broader,
    Same,
    Crosswalk,
}

/// <summary>A taxonomy as rows of an ML.NET data view: one fact a row.</summary>
internal sealed class TaxonomyRow
{
    /// <summary>The <see cref="TaxonomyFact"/>.</summary>
    public int Fact { get; set; }

    /// <summary>Key of the concept the fact is about.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>The kind of the concept; 0 for links.</summary>
    public int Kind { get; set; }

    /// <summary>Whether a label is preferred or a demand essential.</summary>
    public bool Strong { get; set; }

    /// <summary>Key of the other concept; empty for texts.</summary>
    public string Other { get; set; } = string.Empty;

    /// <summary>Language of the text; empty for links.</summary>
    public string Language { get; set; } = string.Empty;

    /// <summary>The text; empty for links.</summary>
    public string Text { get; set; } = string.Empty;
}
