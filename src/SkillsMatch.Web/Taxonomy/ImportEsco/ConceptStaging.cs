using Npgsql;
using NpgsqlTypes;
using SkillsMatch.Exchange.Esco;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>What a file states about one concept, whichever kind it is.</summary>
internal sealed record StatedConcept(EscoConcept Concept, bool? IsKnowledge, string? Isco);

/// <summary>
/// Copies what the files state into temporary tables: esco_concepts as they come, esco_chosen one per concept and language, esco_stated one per
/// concept.
/// </summary>
internal sealed class ConceptStaging(ImportSession session, IReadOnlyList<EscoFile> files, Func<EscoFile, IEnumerable<StatedConcept>> read)
{
    private const string Tables = """
        CREATE TEMP TABLE esco_concepts (
            seq int, file int, line bigint, uri text, language text, label text, others text[], is_knowledge boolean, isco text, description text,
            modified timestamptz, tells_schemes boolean) ON COMMIT DROP;
        CREATE TEMP TABLE esco_memberships (uri text, scheme text) ON COMMIT DROP;
        """;

    // Of two rows about one concept in one language the later one counts.
    private const string Chosen = """
        CREATE TEMP TABLE esco_chosen ON COMMIT DROP AS
        SELECT DISTINCT ON (uri, language) * FROM esco_concepts ORDER BY uri, language, modified DESC NULLS LAST, seq DESC
        """;

    private const string Stated = """
        CREATE TEMP TABLE esco_stated ON COMMIT DROP AS
        SELECT uri, COALESCE(bool_or(is_knowledge), false) AS is_knowledge, COALESCE(max(isco) FILTER (WHERE language = 'en'), max(isco)) AS isco,
            bool_or(language = 'nl') AS has_dutch, bool_or(tells_schemes) AS tells_schemes,
            COALESCE(max(description) FILTER (WHERE language = 'nl'), max(description) FILTER (WHERE language = 'en'), max(description)) AS description,
            EXISTS (SELECT FROM esco_memberships m WHERE m.uri = chosen.uri AND m.scheme = $1) AS is_language,
            EXISTS (SELECT FROM esco_memberships m WHERE m.uri = chosen.uri AND m.scheme = $2) AS is_transversal
        FROM esco_chosen chosen GROUP BY uri
        """;

    private int _rows;

    /// <summary>Copies all files and the members of collections, and remarks upon rows that another one overtook.</summary>
    public async Task RunAsync(IReadOnlyList<EscoFile> collections, Action<string, double> tell, CancellationToken ct)
    {
        await session.DoAsync(Tables, ct);
        var isFirst = files.Any(file => file.Kind is EscoFileKind.Skills);
        var memberships = new CollectionMembers(session.Remarks, isFirst ? session.Remarks : new EscoRemarks());
        for (var file = 0; file < files.Count; file++)
        {
            tell($"reading {files[file].Name}", 0.5 * file / files.Count);
            await CopyAsync(file, memberships, ct);
        }

        memberships.Add(collections);
        await CopyAsync(memberships, ct);
        tell("comparing", 0.5);
        await session.DoAsync("CREATE INDEX ON esco_memberships (uri); ANALYZE esco_concepts; ANALYZE esco_memberships", ct);
        await session.DoAsync(Chosen, ct);
        await session.DoAsync(Stated, ct, ConceptTable.Languages, ConceptTable.Transversal);
        await session.DoAsync("CREATE UNIQUE INDEX ON esco_stated (uri); ANALYZE esco_stated; ANALYZE esco_chosen", ct);
        await session.RemarkAsync(
            files, EscoRemark.OlderDuplicate,
            "SELECT file, line FROM esco_concepts WHERE seq NOT IN (SELECT seq FROM esco_chosen) ORDER BY file, line", ct);
    }

    private async Task CopyAsync(int file, CollectionMembers memberships, CancellationToken ct)
    {
        await using var copy = await session.CopyAsync("esco_concepts", ct);
        foreach (var stated in read(files[file]))
        {
            await WriteAsync(copy, file, stated, ct);
            memberships.Add(stated.Concept);
        }

        await copy.CompleteAsync(ct);
    }

    private async Task WriteAsync(NpgsqlBinaryImporter copy, int file, StatedConcept stated, CancellationToken ct)
    {
        var concept = stated.Concept;
        await copy.StartRowAsync(ct);
        await copy.WriteAsync(_rows++, NpgsqlDbType.Integer, ct);
        await copy.WriteAsync(file, NpgsqlDbType.Integer, ct);
        await copy.WriteAsync(concept.Line, NpgsqlDbType.Bigint, ct);
        await copy.WriteAsync(concept.Uri, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(files[file].Language, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(concept.PreferredLabel, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(concept.OtherLabels.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await copy.WriteAsync(stated.IsKnowledge, NpgsqlDbType.Boolean, ct);
        await copy.WriteAsync(stated.Isco, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(concept.Description, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(concept.ModifiedAt, NpgsqlDbType.TimestampTz, ct);
        await copy.WriteAsync(concept.Schemes.Length > 0, NpgsqlDbType.Boolean, ct);
    }

    private async Task CopyAsync(CollectionMembers memberships, CancellationToken ct)
    {
        await using var copy = await session.CopyAsync("esco_memberships", ct);
        foreach (var (uri, scheme) in memberships.All)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(uri, NpgsqlDbType.Text, ct);
            await copy.WriteAsync(scheme, NpgsqlDbType.Text, ct);
        }

        await copy.CompleteAsync(ct);
    }
}
