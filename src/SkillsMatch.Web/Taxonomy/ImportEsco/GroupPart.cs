using NpgsqlTypes;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Imports the ISCO groups and the groups of skills.</summary>
internal sealed class GroupPart(EscoDownload download)
    : ImportPart("groups", "concept_groups", [.. download.Of(EscoFileKind.Groups), .. download.Of(EscoFileKind.SkillsHierarchy)])
{
    public override async Task RunAsync(ImportSession session, ImportStatement statement, ImportReport report, CancellationToken ct)
    {
        if (Files.Count == 0)
            return;
        await StageAsync(session, statement, ct);
        report.Lines.Add(await MergeAsync(session, statement, ct));
    }

    private async Task StageAsync(ImportSession session, ImportStatement statement, CancellationToken ct)
    {
        await session.DoAsync("CREATE TEMP TABLE esco_groups (file int, uri text, kind text, code text, language text, label text) ON COMMIT DROP", ct);
        await using (var copy = await session.CopyAsync("esco_groups", ct))
        {
            for (var file = 0; file < Files.Count; file++)
            {
                statement.Tell($"reading {Files[file].Name}", 0.8 * file / Files.Count);
                foreach (var group in GroupsIn(Files[file], session.Remarks))
                {
                    await copy.StartRowAsync(ct);
                    await copy.WriteAsync(file, NpgsqlDbType.Integer, ct);
                    await copy.WriteAsync(group.Uri, NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(group.IsIsco ? "Isco" : "SkillGroup", NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(group.Code, NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(Files[file].Language, NpgsqlDbType.Text, ct);
                    await copy.WriteAsync(group.Label, NpgsqlDbType.Text, ct);
                }
            }

            await copy.CompleteAsync(ct);
        }

        await session.DoAsync(
            """
            CREATE TEMP TABLE esco_stated ON COMMIT DROP AS
            SELECT uri, min(kind) AS kind, max(code) AS code,
                (array_agg(label ORDER BY file) FILTER (WHERE language = 'en'))[1] AS en,
                (array_agg(label ORDER BY file) FILTER (WHERE language = 'nl'))[1] AS nl
            FROM esco_groups GROUP BY uri
            """, ct);
    }

    private static IEnumerable<EscoGroup> GroupsIn(EscoFile file, EscoRemarks remarks) => file.Kind is EscoFileKind.SkillsHierarchy
        ? EscoHierarchy.Read(file, remarks).Select(step => step.Group)
        : EscoReader.Groups(file, remarks);

    private async Task<ReportLine> MergeAsync(ImportSession session, ImportStatement statement, CancellationToken ct)
    {
        statement.Tell("writing", 0.8);
        var read = await session.CountAsync("SELECT count(*) FROM esco_stated", ct);
        var returned = await session.CountAsync(
            "SELECT count(*) FROM concept_groups g JOIN esco_stated s USING (uri) WHERE g.historic_since IS NOT NULL", ct);
        var updated = await session.DoAsync(
            """
            UPDATE concept_groups g SET code = w.code, label_en = w.en, label_nl = w.nl, historic_since = NULL FROM (
                SELECT g.id, COALESCE(s.code, g.code) AS code, COALESCE(s.en, g.label_en) AS en,
                    CASE WHEN lower(COALESCE(s.nl, g.label_nl)) <> lower(COALESCE(s.en, g.label_en, '')) THEN COALESCE(s.nl, g.label_nl) END AS nl
                FROM concept_groups g JOIN esco_stated s USING (uri)) w
            WHERE g.id = w.id AND (g.code IS DISTINCT FROM w.code OR g.label_en IS DISTINCT FROM w.en OR g.label_nl IS DISTINCT FROM w.nl
                OR g.historic_since IS NOT NULL)
            """, ct);
        await session.DoAsync("UPDATE concept_groups g SET version = $1 FROM esco_stated s WHERE s.uri = g.uri AND g.version <> $1", ct, statement.Version);
        var added = await session.DoAsync(
            """
            INSERT INTO concept_groups (uri, kind, code, label_en, label_nl, version)
            SELECT uri, kind, code, en, CASE WHEN lower(nl) <> lower(COALESCE(en, '')) THEN nl END, $1 FROM esco_stated s
            WHERE NOT EXISTS (SELECT FROM concept_groups g WHERE g.uri = s.uri) ORDER BY uri
            """, ct, statement.Version);
        var historic = await session.DoAsync(
            """
            UPDATE concept_groups g SET historic_since = $1 WHERE g.historic_since IS NULL
                AND g.kind IN (SELECT kind FROM esco_groups WHERE language = 'en') AND NOT EXISTS (SELECT FROM esco_stated s WHERE s.uri = g.uri)
            """, ct, statement.At);
        return new ReportLine(Name, read, added, updated, read - added - updated, Historic: historic, Returned: returned);
    }
}
