namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>
/// Brings the concepts of one kind to what esco_stated says. The region's own concepts are met by their URI: they keep their own labels, kind,
/// code and skill lists, and are never made historic by ESCO.
/// </summary>
internal sealed class ConceptMerge(ImportSession session, ConceptTable table, ImportStatement statement)
{
    /// <summary>Merges; <paramref name="isComplete"/> says whether the files hold English, the one language in which ESCO is complete.</summary>
    public async Task RunAsync(bool isComplete, ImportReport report, CancellationToken ct)
    {
        await session.DoAsync(
            "CREATE TEMP TABLE esco_changed (id int PRIMARY KEY) ON COMMIT DROP; CREATE TEMP TABLE esco_added (id int PRIMARY KEY) ON COMMIT DROP",
            ct);
        var returned = await session.CountAsync(
            $"SELECT count(*) FROM {table.Concepts} c JOIN esco_stated s USING (uri) WHERE c.historic_since IS NOT NULL", ct);
        var stated = await session.CountAsync("SELECT count(*) FROM esco_stated", ct);
        statement.Tell("writing concepts", 0.55);
        await UpdateAsync(ct);
        var added = await AddAsync(ct);
        statement.Tell("writing labels", 0.6);
        var labels = await new LabelMerge(session, table, statement).RunAsync(ct);
        await ShowAsync(ct);
        report.Restated += await RestateAsync(ct);
        var updated = await session.CountAsync("SELECT count(*) FROM esco_changed", ct);
        var historic = isComplete ? await MakeHistoricAsync(ct) : 0;
        report.Lines.Add(new ReportLine(table.Concepts, stated, added, updated, stated - added - updated, Historic: historic, Returned: returned));
        report.Lines.Add(labels);
    }

    // A description that is Dutch stays when only other languages are imported.
    private Task<int> UpdateAsync(CancellationToken ct) => session.DoAsync(
        $"""
        WITH wanted AS (
            SELECT c.id, {table.Known} AS value, CASE
                WHEN s.has_dutch OR NOT EXISTS (
                    SELECT FROM {table.Labels} l WHERE l.{table.Key} = c.id AND l.language = 'nl' AND l.scheme = 'Esco')
                    THEN COALESCE(s.description, c.description)
                ELSE COALESCE(c.description, s.description) END AS description
            FROM {table.Concepts} c JOIN esco_stated s USING (uri)),
        changed AS (
            UPDATE {table.Concepts} c SET {table.Column} = w.value, description = w.description, historic_since = NULL FROM wanted w
            WHERE c.id = w.id AND ({ColumnsDiffer} OR c.historic_since IS NOT NULL) RETURNING c.id)
        INSERT INTO esco_changed SELECT id FROM changed
        """, ct);

    private string ColumnsDiffer => $"c.{table.Column} IS DISTINCT FROM w.value OR c.description IS DISTINCT FROM w.description";

    private Task<int> AddAsync(CancellationToken ct) => session.DoAsync(
        $"""
        WITH added AS (
            INSERT INTO {table.Concepts} (uri, scheme, {table.Column}, description, version)
            SELECT s.uri, 'Esco', {table.New}, s.description, $1 FROM esco_stated s
            WHERE NOT EXISTS (SELECT FROM {table.Concepts} c WHERE c.uri = s.uri) ORDER BY s.uri RETURNING id)
        INSERT INTO esco_added SELECT id FROM added
        """, ct, statement.Version);

    // What pages show follows from the labels; the region's own concepts show the region's own.
    private Task<int> ShowAsync(CancellationToken ct) => session.DoAsync(
        $"""
        WITH shown AS (
            SELECT c.id, max(l.text) FILTER (WHERE l.language = 'nl') AS nl, max(l.text) FILTER (WHERE l.language = 'en') AS en
            FROM {table.Concepts} c JOIN esco_stated s USING (uri)
            JOIN {table.Labels} l ON l.{table.Key} = c.id AND l.is_preferred AND l.scheme = 'Esco'
            WHERE c.code IS NULL GROUP BY c.id),
        changed AS (
            UPDATE {table.Concepts} c SET label_nl = w.nl, label_en = w.en FROM shown w
            WHERE c.id = w.id AND (c.label_nl IS DISTINCT FROM w.nl OR c.label_en IS DISTINCT FROM w.en) RETURNING c.id)
        INSERT INTO esco_changed SELECT id FROM changed WHERE id NOT IN (SELECT id FROM esco_added) ON CONFLICT DO NOTHING
        """, ct);

    private async Task<int> RestateAsync(CancellationToken ct)
    {
        await session.DoAsync(
            $"""
            CREATE TEMP TABLE esco_restated ON COMMIT DROP AS
            SELECT c.id FROM {table.Concepts} c JOIN esco_stated s USING (uri) WHERE c.version <> $1
            """, ct, statement.Version);
        await session.DoAsync($"UPDATE {table.Concepts} c SET version = $1 FROM esco_restated r WHERE r.id = c.id", ct, statement.Version);
        return await session.CountAsync("SELECT count(*) FROM esco_restated WHERE id NOT IN (SELECT id FROM esco_changed)", ct);
    }

    private Task<int> MakeHistoricAsync(CancellationToken ct) => session.DoAsync(
        $"""
        UPDATE {table.Concepts} c SET historic_since = $1
        WHERE c.scheme = 'Esco' AND c.historic_since IS NULL AND NOT EXISTS (SELECT FROM esco_stated s WHERE s.uri = c.uri)
        """, ct, statement.At);
}
