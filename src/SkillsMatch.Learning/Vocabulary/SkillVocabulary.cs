using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Vocabulary;

/// <summary>What kind of skill it is; decides whether another one can come near it.</summary>
public enum SkillKind
{
    /// <summary>Something one can do.</summary>
    Skill,

    /// <summary>Something one knows.</summary>
    Knowledge,

    /// <summary>A way of working that fits any work.</summary>
    Transversal,

    /// <summary>A language.</summary>
    Language,

    /// <summary>A licence: one has it or not (rijbewijs).</summary>
    Licence,

    /// <summary>A certificate: one has it or not (VCA).</summary>
    Certificate,
}

/// <summary>One skill, licence, certificate or language with its names.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Labels">Its names; the more everyday variants, the better it is found in texts.</param>
public sealed record VocabularySkill(SkillId Id, SkillKind Kind, ImmutableArray<ConceptLabel> Labels);

/// <summary>One occupation with its titles.</summary>
/// <param name="Id">The occupation.</param>
/// <param name="Labels">Its titles, also everyday, feminine and older forms.</param>
public sealed record VocabularyOccupation(OccupationId Id, ImmutableArray<ConceptLabel> Labels);

/// <summary>All names that texts are searched for and closeness is computed between.</summary>
/// <param name="Skills">Skills; ids are unique.</param>
/// <param name="Occupations">Occupations; ids are unique. May be empty.</param>
public sealed record SkillVocabulary(ImmutableArray<VocabularySkill> Skills, ImmutableArray<VocabularyOccupation> Occupations);
