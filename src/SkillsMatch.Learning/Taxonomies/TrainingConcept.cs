using System.Collections.Immutable;

namespace SkillsMatch.Learning.Taxonomies;

/// <summary>What a concept of the taxonomy is.</summary>
public enum ConceptKind
{
    /// <summary>A skill, piece of knowledge, language, licence or certificate.</summary>
    Skill,

    /// <summary>An occupation.</summary>
    Occupation,

    /// <summary>A group of occupations or of skills (ISCO group, ESCO skill group); only ever a broader concept.</summary>
    Group,
}

/// <summary>One name of a concept.</summary>
/// <param name="Language">Two-letter language code, lower case ("nl", "en").</param>
/// <param name="Text">The name as people write it.</param>
/// <param name="Preferred">Whether this is the preferred name in its language; otherwise an alternative.</param>
public sealed record ConceptLabel(string Language, string Text, bool Preferred);

/// <summary>One describing text of a concept.</summary>
/// <param name="Language">Two-letter language code, lower case.</param>
/// <param name="Text">One or more sentences.</param>
public sealed record ConceptDescription(string Language, string Text);

/// <summary>One concept of the taxonomy as the trainer sees it.</summary>
/// <param name="Key">Names the concept within one taxonomy: its URI, or an id of our own. Also fixes the order in which the trainer meets
/// it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Labels">Its names in any number of languages; a concept without labels is allowed and teaches nothing.</param>
/// <param name="Descriptions">Its describing texts; may be empty.</param>
public sealed record TrainingConcept(
    string Key, ConceptKind Kind, ImmutableArray<ConceptLabel> Labels, ImmutableArray<ConceptDescription> Descriptions);
