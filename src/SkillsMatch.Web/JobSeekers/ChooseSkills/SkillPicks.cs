using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>One skill to tick.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Ticked">Whether it is ticked: chosen, or carried by the text.</param>
/// <param name="Sentence">The sentence it was found in; null: not found in a text.</param>
internal sealed record SkillPick(SkillEntry Skill, bool Ticked, string? Sentence = null);

/// <summary>Skills under one heading.</summary>
/// <param name="Word">The key of the heading in <see cref="Words"/>.</param>
/// <param name="Of">What the heading names; null: nothing.</param>
/// <param name="Picks">The skills.</param>
internal sealed record SkillGroup(string Word, string? Of, IReadOnlyList<SkillPick> Picks);

/// <summary>One occupation to tick: the text named it.</summary>
internal sealed record OccupationPick(OccupationEntry Occupation, bool Ticked);

/// <summary>Everything there is to tick on the page.</summary>
/// <param name="Occupations">Occupations found in the text.</param>
/// <param name="Groups">Skills, the most telling headings first; no skill stands twice.</param>
/// <param name="Hidden">How many suggestions "toon meer" would add.</param>
/// <param name="Found">What the search found; null: nothing was searched for.</param>
/// <param name="Credentials">Licences and certificates.</param>
internal sealed record SkillPicks(
    IReadOnlyList<OccupationPick> Occupations, IReadOnlyList<SkillGroup> Groups, int Hidden,
    IReadOnlyList<SkillPick>? Found, IReadOnlyList<SkillPick> Credentials);
