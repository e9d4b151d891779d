using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>Writes which concepts are in which ESCO collection (green, digital …): the collection is a group, its members lie under it.</summary>
internal sealed class CollectionMerge(ImportSession session, ImportStatement statement)
{
    public async Task RunAsync(string concepts, IReadOnlyList<EscoFile> schemes, ImportReport report, CancellationToken ct)
    {
        await AddGroupsAsync(ct);
        foreach (var file in schemes.Where(file => file.Language is "nl" or "en"))
            await NameAsync(file, ct);
        var read = await session.CountAsync("SELECT count(*) FROM esco_memberships", ct);
        var removed = await session.DoAsync(
            """
            DELETE FROM broader_relations b USING concept_groups g, esco_stated s
            WHERE g.uri = b.broader_uri AND g.kind = 'Collection' AND s.uri = b.narrower_uri AND s.tells_schemes
                AND NOT EXISTS (SELECT FROM esco_memberships m WHERE m.uri = b.narrower_uri AND m.scheme = b.broader_uri)
            """, ct);
        var added = await session.DoAsync(
            """
            INSERT INTO broader_relations (narrower_uri, broader_uri)
            SELECT uri, scheme FROM esco_memberships ORDER BY uri, scheme ON CONFLICT DO NOTHING
            """, ct);
        report.Lines.Add(new ReportLine($"{concepts} in collections", read, added, Unchanged: read - added, Removed: removed));
    }

    private Task<int> AddGroupsAsync(CancellationToken ct) => session.DoAsync(
        """
        INSERT INTO concept_groups (uri, kind, version)
        SELECT DISTINCT scheme, 'Collection', $1 FROM esco_memberships ORDER BY scheme ON CONFLICT (uri) DO NOTHING
        """, ct, statement.Version);

    // Names of schemes are for show; they need no line in the report.
    private async Task NameAsync(EscoFile file, CancellationToken ct)
    {
        foreach (var scheme in EscoReader.Schemes(file, new EscoRemarks()))
        {
            await session.DoAsync(
                $"""
                UPDATE concept_groups SET label_{file.Language} = $2
                WHERE uri = $1 AND kind = 'Collection' AND label_{file.Language} IS DISTINCT FROM $2
                """,
                ct, scheme.Uri, scheme.Label);
        }
    }
}
