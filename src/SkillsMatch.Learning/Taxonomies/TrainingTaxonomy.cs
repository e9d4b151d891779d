using System.Collections.Immutable;

namespace SkillsMatch.Learning.Taxonomies;

/// <summary>
/// Everything the encoder is trained on: plain data handed in by the caller, from a database or from files. A link to a key that is no
/// concept is left out by the trainer, as taxonomies in the wild have them.
/// </summary>
public sealed record TrainingTaxonomy
{
    /// <summary>All concepts, in any order; keys are unique.</summary>
    public required ImmutableArray<TrainingConcept> Concepts { get; init; }

    /// <summary>Which occupation asks which skill.</summary>
    public ImmutableArray<OccupationSkillLink> Demands { get; init; } = [];

    /// <summary>Skills that the taxonomy says belong together.</summary>
    public ImmutableArray<SkillRelation> Relations { get; init; } = [];

    /// <summary>Steps up in the hierarchy, of skills and of occupations.</summary>
    public ImmutableArray<HierarchyLink> Hierarchy { get; init; } = [];

    /// <summary>Concepts of different schemes that mean the same: they learn as one.</summary>
    public ImmutableArray<SameMeaning> Same { get; init; } = [];

    /// <summary>Outside names that people found to mean a concept exactly or closely; never those that a model is measured on.</summary>
    public ImmutableArray<CrosswalkName> Crosswalk { get; init; } = [];

    /// <summary>Where the data comes from, one line each, as the card will say it.</summary>
    public required ImmutableArray<TaxonomySource> Sources { get; init; }
}

/// <summary>One source of training data.</summary>
/// <param name="Name">"ESCO 1.1.1 (nl, en)", "Seed data of the region".</param>
/// <param name="Credit">The sentence its licence asks to show; null: none.</param>
public sealed record TaxonomySource(string Name, string? Credit)
{
    /// <summary>The sentence that must be shown wherever ESCO data is used.</summary>
    public const string EscoCredit = "This service uses the ESCO classification of the European Commission.";
}
