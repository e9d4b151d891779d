using System.Collections.Immutable;

namespace SkillsMatch.Exchange.Esco;

/// <summary>One concept as one file states it, in the language of that file.</summary>
/// <param name="Uri">Its name for the world, at most 400 characters.</param>
/// <param name="PreferredLabel">Clean text, 1 to 1,000 characters.</param>
/// <param name="OtherLabels">Alternative and hidden labels, each different, none equal to the preferred one.</param>
/// <param name="Description">Null: none.</param>
/// <param name="Schemes">The concept schemes it is in; empty where the file does not tell.</param>
/// <param name="ModifiedAt">When ESCO last changed it; null where the file does not tell.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoConcept(
    string Uri, string PreferredLabel, ImmutableArray<string> OtherLabels, string? Description, ImmutableArray<string> Schemes,
    DateTimeOffset? ModifiedAt, long Line);

/// <summary>A skill.</summary>
/// <param name="Concept">Its name and labels.</param>
/// <param name="IsKnowledge">Whether ESCO calls it knowledge rather than skill/competence; null where it says neither.</param>
public sealed record EscoSkill(EscoConcept Concept, bool? IsKnowledge);

/// <summary>An occupation.</summary>
/// <param name="Concept">Its name and labels.</param>
/// <param name="Isco">ISCO-08 unit group, four digits; null where it is not told.</param>
public sealed record EscoOccupation(EscoConcept Concept, string? Isco);

/// <summary>A group of occupations or of skills.</summary>
/// <param name="Uri">Its name for the world.</param>
/// <param name="IsIsco">An ISCO-08 group of occupations; else a group of skills.</param>
/// <param name="Code">For instance 7212 or S1.2.3; null where it has none.</param>
/// <param name="Label">Clean text.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoGroup(string Uri, bool IsIsco, string? Code, string Label, long Line);

/// <summary>That one concept or group lies under another.</summary>
/// <param name="Narrower">URI.</param>
/// <param name="Broader">URI.</param>
/// <param name="IsOfOccupations">Among occupations; else among skills.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoBroader(string Narrower, string Broader, bool IsOfOccupations, long Line);

/// <summary>A link between two concepts.</summary>
/// <param name="From">URI of the occupation, or of the skill that needs the other.</param>
/// <param name="To">URI of the skill.</param>
/// <param name="IsEssential">Essential; else optional.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoLink(string From, string To, bool IsEssential, long Line);

/// <summary>A concept scheme.</summary>
/// <param name="Uri">Its name for the world.</param>
/// <param name="Label">Its name in the language of the file.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoScheme(string Uri, string Label, long Line);

/// <summary>A concept in a collection.</summary>
/// <param name="Uri">The concept.</param>
/// <param name="Line">The line of the file it begins on, from 1.</param>
public sealed record EscoMember(string Uri, long Line);
