using NpgsqlTypes;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>The table that links go into.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Column of the concept that needs the other.</param>
/// <param name="FromConcepts">Table of those concepts.</param>
/// <param name="To">Column of the other, always a skill.</param>
/// <param name="Value">Column that says how much it matters.</param>
/// <param name="Essential">Its value for an essential link.</param>
/// <param name="Optional">Its value for another.</param>
/// <param name="OfEsco">Condition on the links that ESCO states.</param>
/// <param name="Scheme">Column and value that say so in a new row, or nothing.</param>
internal sealed record LinkTable(
    string Name, string From, string FromConcepts, string To, string Value, string Essential, string Optional, string OfEsco,
    (string Column, string Value) Scheme);

/// <summary>Imports links between concepts: what occupations ask, or how skills hang together.</summary>
internal sealed class LinkPart : ImportPart
{
    private static readonly LinkTable Demands = new(
        "occupation_skills", "occupation_id", "occupations", "skill_id", "importance", "'Essential'", "'Desirable'",
        "x.scheme = 'Esco'", (", scheme", ", 'Esco'"));

    private static readonly LinkTable Relations = new(
        "skill_relations", "skill_id", "skills", "related_skill_id", "is_essential", "true", "false", "true", ("", ""));

    private readonly LinkTable _table;
    private readonly Func<EscoFile, EscoRemarks, IEnumerable<EscoLink>> _read;

    private LinkPart(string name, LinkTable table, IReadOnlyList<EscoFile> files, Func<EscoFile, EscoRemarks, IEnumerable<EscoLink>> read)
        : base(name, table.Name, files) => (_table, _read) = (table, read);

    public static LinkPart OccupationSkills(EscoDownload download) =>
        new("skills of occupations", Demands, download.Of(EscoFileKind.OccupationSkills), EscoReader.OccupationSkills);

    public static LinkPart SkillRelations(EscoDownload download) =>
        new("relations of skills", Relations, download.Of(EscoFileKind.SkillRelations), EscoReader.SkillRelations);

    public override async Task RunAsync(ImportSession session, ImportStatement statement, ImportReport report, CancellationToken ct)
    {
        if (Files.Count == 0)
            return;
        await StageAsync(session, statement, ct);
        await session.RemarkAsync(Files, EscoRemark.UnknownConcept, UnknownConcepts, ct);
        await session.RemarkAsync(Files, EscoRemark.RelatedToItself, "SELECT file, line FROM esco_links WHERE from_uri = to_uri ORDER BY file, line", ct);
        await session.DoAsync(Wanted, ct);
        await session.DoAsync("CREATE UNIQUE INDEX ON esco_wanted (from_id, to_id); ANALYZE esco_wanted", ct);
        statement.Tell("writing", 0.6);
        var wanted = await session.CountAsync("SELECT count(*) FROM esco_wanted", ct);
        var removed = await session.DoAsync(Remove, ct);
        var updated = await session.DoAsync(Update, ct);
        statement.Tell("writing", 0.7);
        var added = await session.DoAsync(Add, ct);
        report.Lines.Add(new ReportLine(Name, wanted, added, updated, wanted - added - updated, removed));
    }

    private string UnknownConcepts =>
        $"""
        SELECT file, line FROM esco_links l
        LEFT JOIN {_table.FromConcepts} f ON f.uri = l.from_uri AND f.historic_since IS NULL
        LEFT JOIN skills t ON t.uri = l.to_uri AND t.historic_since IS NULL
        WHERE f.id IS NULL OR t.id IS NULL
        ORDER BY file, line
        """;

    // The same file may be in the download of each language; essential wins.
    private string Wanted =>
        $"""
        CREATE TEMP TABLE esco_wanted ON COMMIT DROP AS
        SELECT f.id AS from_id, t.id AS to_id, CASE WHEN bool_or(l.is_essential) THEN {_table.Essential} ELSE {_table.Optional} END AS value
        FROM esco_links l JOIN {_table.FromConcepts} f ON f.uri = l.from_uri JOIN skills t ON t.uri = l.to_uri
        WHERE f.historic_since IS NULL AND t.historic_since IS NULL AND l.from_uri <> l.to_uri GROUP BY f.id, t.id
        """;

    // Links of concepts that are historic stay as they were.
    private string Remove =>
        $"""
        DELETE FROM {_table.Name} x USING {_table.FromConcepts} f, skills t
        WHERE {_table.OfEsco} AND f.id = x.{_table.From} AND t.id = x.{_table.To} AND f.historic_since IS NULL AND t.historic_since IS NULL
            AND NOT EXISTS (SELECT FROM esco_wanted w WHERE w.from_id = x.{_table.From} AND w.to_id = x.{_table.To})
        """;

    private string Update =>
        $"""
        UPDATE {_table.Name} x SET {_table.Value} = w.value FROM esco_wanted w
        WHERE {_table.OfEsco} AND w.from_id = x.{_table.From} AND w.to_id = x.{_table.To} AND x.{_table.Value} <> w.value
        """;

    private string Add =>
        $"""
        INSERT INTO {_table.Name} ({_table.From}, {_table.To}, {_table.Value}{_table.Scheme.Column})
        SELECT from_id, to_id, value{_table.Scheme.Value} FROM esco_wanted ORDER BY from_id, to_id ON CONFLICT DO NOTHING
        """;

    private async Task StageAsync(ImportSession session, ImportStatement statement, CancellationToken ct)
    {
        await session.DoAsync("CREATE TEMP TABLE esco_links (file int, line bigint, from_uri text, to_uri text, is_essential boolean) ON COMMIT DROP", ct);
        await using (var copy = await session.CopyAsync("esco_links", ct))
        {
            for (var file = 0; file < Files.Count; file++)
            {
                statement.Tell($"reading {Files[file].Name}", 0.5 * file / Files.Count);
                foreach (var link in _read(Files[file], session.Remarks))
                {
                    await copy.StartRowAsync(ct);
                    await copy.WriteAsync(file, NpgsqlDbType.Integer, ct);
                    await copy.WriteAsync(link.Line, NpgsqlDbType.Bigint, ct);
                    await copy.WriteAsync(link.From, NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(link.To, NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(link.IsEssential, NpgsqlDbType.Boolean, ct);
                }
            }

            await copy.CompleteAsync(ct);
        }

        statement.Tell("comparing", 0.5);
        await session.DoAsync("ANALYZE esco_links", ct);
    }
}
