namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>The names under which skills and occupations stand in the database, and the one column in which they differ.</summary>
/// <param name="Concepts">Table of the concepts.</param>
/// <param name="Labels">Table of their labels.</param>
/// <param name="Key">The column of the labels that points at the concept.</param>
/// <param name="Column">The column that only this kind has.</param>
/// <param name="New">Its value for a new concept, in terms of s (what the files state).</param>
/// <param name="Known">Its value for a concept c that is here already.</param>
internal sealed record ConceptTable(string Concepts, string Labels, string Key, string Column, string New, string Known)
{
    /// <summary>Schemes of the two ESCO collections that decide what kind of skill a skill is.</summary>
    public const string Languages = "http://data.europa.eu/esco/concept-scheme/skill-language-groups";

    /// <summary>Skills that count in all work.</summary>
    public const string Transversal = "http://data.europa.eu/esco/concept-scheme/skill-transversal-groups";

    private const string KindOfSkill =
        "CASE WHEN s.is_language THEN 'Language' WHEN s.is_transversal THEN 'Transversal' WHEN s.is_knowledge THEN 'Knowledge' ELSE 'Skill' END";

    // The region's own kind stays. Files that do not tell collections cannot take a concept out of one.
    public static ConceptTable Skills { get; } = new(
        "skills", "skill_labels", "skill_id", "kind", KindOfSkill,
        $"CASE WHEN c.code IS NOT NULL OR (NOT s.tells_schemes AND c.kind IN ('Language', 'Transversal')) THEN c.kind ELSE {KindOfSkill} END");

    public static ConceptTable Occupations { get; } = new(
        "occupations", "occupation_labels", "occupation_id", "isco", "s.isco",
        "CASE WHEN c.code IS NOT NULL THEN COALESCE(c.isco, s.isco) ELSE COALESCE(s.isco, c.isco) END");
}
