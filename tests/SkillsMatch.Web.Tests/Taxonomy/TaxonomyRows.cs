using Npgsql;

namespace SkillsMatch.Web.Tests.Taxonomy;

/// <summary>All rows of the taxonomy as one hash, by URIs instead of ids, so that two databases can be compared.</summary>
internal static class TaxonomyRows
{
    private const string Everything =
        """
        SELECT md5(COALESCE(string_agg(line, E'\n' ORDER BY line COLLATE "C"), '')) FROM (
            SELECT concat_ws('|', 'skill', uri, code, scheme, kind, label_nl, label_en, description, version, historic_since IS NOT NULL) AS line FROM skills
            UNION ALL SELECT concat_ws('|', 'occupation', uri, code, scheme, isco, label_nl, label_en, description, version, historic_since IS NOT NULL) FROM occupations
            UNION ALL SELECT concat_ws('|', 'label', s.uri, l.language, l.is_preferred, l.text, l.scheme) FROM skill_labels l JOIN skills s ON s.id = l.skill_id
            UNION ALL SELECT concat_ws('|', 'title', o.uri, l.language, l.is_preferred, l.text, l.scheme) FROM occupation_labels l JOIN occupations o ON o.id = l.occupation_id
            UNION ALL SELECT concat_ws('|', 'demand', o.uri, s.uri, d.importance, d.scheme) FROM occupation_skills d
                JOIN occupations o ON o.id = d.occupation_id JOIN skills s ON s.id = d.skill_id
            UNION ALL SELECT concat_ws('|', 'relation', a.uri, b.uri, r.is_essential) FROM skill_relations r
                JOIN skills a ON a.id = r.skill_id JOIN skills b ON b.id = r.related_skill_id
            UNION ALL SELECT concat_ws('|', 'group', uri, kind, code, label_nl, label_en, version, historic_since IS NOT NULL) FROM concept_groups
            UNION ALL SELECT concat_ws('|', 'broader', narrower_uri, broader_uri) FROM broader_relations) rows
        """;

    public static async Task<string> HashAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Everything, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
