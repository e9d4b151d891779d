namespace SkillsMatch.Learning.Taxonomies;

/// <summary>An occupation asks a skill.</summary>
/// <param name="Occupation">Key of the occupation.</param>
/// <param name="Skill">Key of the skill.</param>
/// <param name="Essential">Whether the work cannot be done without it; otherwise it helps.</param>
public sealed record OccupationSkillLink(string Occupation, string Skill, bool Essential);

/// <summary>The taxonomy says that two skills belong together (ESCO skill–skill relation).</summary>
/// <param name="Skill">Key of the one skill.</param>
/// <param name="Related">Key of the other skill.</param>
public sealed record SkillRelation(string Skill, string Related);

/// <summary>One step up in the hierarchy.</summary>
/// <param name="Narrower">Key of the narrower concept.</param>
/// <param name="Broader">Key of the broader concept.</param>
public sealed record HierarchyLink(string Narrower, string Broader);

/// <summary>A human said that an outside name means this concept.</summary>
/// <param name="Key">Key of the concept.</param>
/// <param name="Language">Two-letter language code of the outside name.</param>
/// <param name="Text">The outside name.</param>
public sealed record CrosswalkName(string Key, string Language, string Text);

/// <summary>Two concepts of different schemes mean the same (an own skill and its exact ESCO skill).</summary>
/// <param name="One">Key of the one concept.</param>
/// <param name="Other">Key of the other concept.</param>
public sealed record SameMeaning(string One, string Other);
