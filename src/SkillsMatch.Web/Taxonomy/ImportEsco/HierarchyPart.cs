using NpgsqlTypes;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Imports what lies under what, among skills and among occupations.</summary>
internal sealed class HierarchyPart(EscoDownload download)
    : ImportPart("hierarchy", "broader_relations", [.. download.Of(EscoFileKind.BroaderRelations), .. download.Of(EscoFileKind.SkillsHierarchy)])
{
    private const string Known =
        """
        CREATE TEMP TABLE esco_known ON COMMIT DROP AS
        SELECT uri, false AS is_of_occupations FROM skills WHERE historic_since IS NULL
        UNION ALL SELECT uri, true FROM occupations WHERE historic_since IS NULL
        UNION ALL SELECT uri, kind = 'Isco' FROM concept_groups WHERE kind <> 'Collection' AND historic_since IS NULL
        """;

    private const string Unknown =
        """
        SELECT file, line FROM esco_broader b
        WHERE narrower NOT IN (SELECT uri FROM esco_known) OR broader NOT IN (SELECT uri FROM esco_known) ORDER BY file, line
        """;

    private const string Wanted =
        """
        CREATE TEMP TABLE esco_wanted ON COMMIT DROP AS
        SELECT DISTINCT narrower, broader FROM esco_broader
        WHERE narrower <> broader AND narrower IN (SELECT uri FROM esco_known) AND broader IN (SELECT uri FROM esco_known)
        """;

    // Only what the files speak of: a file about skills says nothing about occupations, and members of collections are told elsewhere.
    private const string Remove =
        """
        DELETE FROM broader_relations b USING esco_known n, esco_known w
        WHERE n.uri = b.narrower_uri AND w.uri = b.broader_uri AND n.is_of_occupations IN (SELECT is_of_occupations FROM esco_broader WHERE is_whole)
            AND NOT EXISTS (SELECT FROM esco_wanted x WHERE x.narrower = b.narrower_uri AND x.broader = b.broader_uri)
        """;

    private const string Add =
        """
        INSERT INTO broader_relations (narrower_uri, broader_uri)
        SELECT narrower, broader FROM esco_wanted ORDER BY narrower, broader ON CONFLICT DO NOTHING
        """;

    public override async Task RunAsync(ImportSession session, ImportStatement statement, ImportReport report, CancellationToken ct)
    {
        if (Files.Count == 0)
            return;
        await StageAsync(session, statement, ct);
        await session.DoAsync(Known, ct);
        await session.RemarkAsync(Files, EscoRemark.UnknownConcept, Unknown, ct);
        await session.DoAsync(Wanted, ct);
        await session.DoAsync("CREATE UNIQUE INDEX ON esco_wanted (narrower, broader); ANALYZE esco_wanted; ANALYZE esco_known", ct);
        statement.Tell("writing", 0.7);
        var wanted = await session.CountAsync("SELECT count(*) FROM esco_wanted", ct);
        var removed = await session.DoAsync(Remove, ct);
        var added = await session.DoAsync(Add, ct);
        report.Lines.Add(new ReportLine(Name, wanted, added, Unchanged: wanted - added, Removed: removed));
    }

    private async Task StageAsync(ImportSession session, ImportStatement statement, CancellationToken ct)
    {
        await session.DoAsync(
            "CREATE TEMP TABLE esco_broader (file int, line bigint, narrower text, broader text, is_of_occupations boolean, is_whole boolean) ON COMMIT DROP", ct);
        await using var copy = await session.CopyAsync("esco_broader", ct);
        for (var file = 0; file < Files.Count; file++)
        {
            statement.Tell($"reading {Files[file].Name}", 0.6 * file / Files.Count);
            foreach (var relation in RelationsIn(Files[file], session.Remarks))
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(file, NpgsqlDbType.Integer, ct);
                await copy.WriteAsync(relation.Line, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(relation.Narrower, NpgsqlDbType.Text, ct);
                await copy.WriteAsync(relation.Broader, NpgsqlDbType.Text, ct);
                await copy.WriteAsync(relation.IsOfOccupations, NpgsqlDbType.Boolean, ct);
                await copy.WriteAsync(Files[file].Kind is EscoFileKind.BroaderRelations, NpgsqlDbType.Boolean, ct);
            }
        }

        await copy.CompleteAsync(ct);
    }

    // What there is to say about the rows of the hierarchy was said when its groups were read.
    private static IEnumerable<EscoBroader> RelationsIn(EscoFile file, EscoRemarks remarks) => file.Kind is EscoFileKind.BroaderRelations
        ? EscoReader.Broader(file, remarks)
        : EscoHierarchy.Read(file, new EscoRemarks()).Where(step => step.Broader is not null)
            .Select(step => new EscoBroader(step.Group.Uri, step.Broader!, IsOfOccupations: false, step.Group.Line));
}
