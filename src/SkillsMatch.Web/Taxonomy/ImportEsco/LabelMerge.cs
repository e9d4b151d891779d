namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>
/// Brings the labels that ESCO states to what the files say, language by language: languages that are not in the files stay as they are.
/// A label in another language that is only the English one again is not taken: half-translated files are full of those.
/// </summary>
internal sealed class LabelMerge(ImportSession session, ConceptTable table, ImportStatement statement)
{
    private const string Changed =
        "INSERT INTO esco_changed SELECT DISTINCT id FROM touched WHERE id NOT IN (SELECT id FROM esco_added) ON CONFLICT DO NOTHING";

    // An equal label is English; the preferred one only counts as English when it is the preferred one there too ("chef" in Dutch).
    private const string IsEnglish = "lower(e.text) = lower(l.text) AND (e.is_preferred OR NOT l.is_preferred)";

    /// <summary>Merges, notes which concepts changed in esco_changed, and counts labels.</summary>
    public async Task<ReportLine> RunAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        statement.Tell("writing labels", 0.65);
        var wanted = await session.CountAsync("SELECT count(*) FROM esco_wanted", ct);
        var removed = await RemoveAsync(ct);
        statement.Tell("writing labels", 0.7);
        var updated = await UpdateAsync(ct);
        var added = await AddAsync(ct);
        statement.Tell("labels written", 0.95);
        return new ReportLine($"labels of {table.Concepts}", wanted, added, updated, wanted - added - updated, removed);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_handled ON COMMIT DROP AS
            SELECT c.id AS concept, n.language FROM esco_chosen n JOIN {table.Concepts} c USING (uri)
            """, ct);
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_wanted ON COMMIT DROP AS
            SELECT c.id AS concept, n.language, n.label AS text, true AS is_preferred FROM esco_chosen n JOIN {table.Concepts} c USING (uri)
            UNION ALL
            SELECT c.id, n.language, unnest(n.others), false FROM esco_chosen n JOIN {table.Concepts} c USING (uri)
            """, ct);
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_english ON COMMIT DROP AS
            SELECT concept, text, is_preferred FROM esco_wanted WHERE language = 'en'
            UNION ALL
            SELECT l.{table.Key}, l.text, l.is_preferred FROM {table.Labels} l
            LEFT JOIN esco_handled h ON h.concept = l.{table.Key} AND h.language = 'en'
            WHERE l.language = 'en' AND l.scheme = 'Esco' AND h.concept IS NULL AND l.{table.Key} IN (SELECT concept FROM esco_handled)
            """, ct);
        await session.DoAsync("ANALYZE esco_handled; ANALYZE esco_wanted; ANALYZE esco_english", ct);
        await session.DoAsync(
            $"DELETE FROM esco_wanted l USING esco_english e WHERE l.language NOT LIKE 'en%' AND e.concept = l.concept AND {IsEnglish}", ct);
        await session.DoAsync("CREATE INDEX ON esco_wanted (concept); CREATE INDEX ON esco_handled (concept); ANALYZE esco_wanted", ct);
    }

    private async Task<int> RemoveAsync(CancellationToken ct)
    {
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_removed ON COMMIT DROP AS
            SELECT l.id, l.{table.Key} AS concept FROM {table.Labels} l
            JOIN esco_handled h ON h.concept = l.{table.Key} AND h.language = l.language
            LEFT JOIN esco_wanted w ON w.concept = l.{table.Key} AND w.language = l.language AND w.text = l.text
            WHERE l.scheme = 'Esco' AND w.concept IS NULL
            UNION
            SELECT l.id, l.{table.Key} FROM {table.Labels} l JOIN esco_english e ON e.concept = l.{table.Key} AND {IsEnglish}
            WHERE l.scheme = 'Esco' AND l.language NOT LIKE 'en%'
            """, ct);
        var removed = await session.DoAsync($"DELETE FROM {table.Labels} l USING esco_removed r WHERE r.id = l.id", ct);
        await session.DoAsync($"WITH touched AS (SELECT concept AS id FROM esco_removed) {Changed}", ct);
        return removed;
    }

    private async Task<int> UpdateAsync(CancellationToken ct)
    {
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_turned ON COMMIT DROP AS
            SELECT l.id, l.{table.Key} AS concept, w.is_preferred FROM {table.Labels} l
            JOIN esco_wanted w ON w.concept = l.{table.Key} AND w.language = l.language AND w.text = l.text
            WHERE l.scheme = 'Esco' AND l.is_preferred <> w.is_preferred
            """, ct);
        var updated = await session.DoAsync($"UPDATE {table.Labels} l SET is_preferred = t.is_preferred FROM esco_turned t WHERE t.id = l.id", ct);
        await session.DoAsync($"WITH touched AS (SELECT concept AS id FROM esco_turned) {Changed}", ct);
        return updated;
    }

    private async Task<int> AddAsync(CancellationToken ct)
    {
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_missing ON COMMIT DROP AS
            SELECT w.* FROM esco_wanted w
            LEFT JOIN {table.Labels} l ON l.{table.Key} = w.concept AND l.language = w.language AND l.scheme = 'Esco' AND l.text = w.text
            WHERE l.id IS NULL
            """, ct);
        var added = await session.DoAsync(
            $"""
            INSERT INTO {table.Labels} ({table.Key}, language, is_preferred, text, scheme)
            SELECT concept, language, is_preferred, text, 'Esco' FROM esco_missing ORDER BY concept, language, is_preferred DESC, text
            """, ct);
        await session.DoAsync($"WITH touched AS (SELECT concept AS id FROM esco_missing) {Changed}", ct);
        return added;
    }
}
