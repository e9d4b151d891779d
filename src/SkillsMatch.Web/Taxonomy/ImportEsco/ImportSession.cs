using Microsoft.EntityFrameworkCore;
using Npgsql;
using SkillsMatch.Exchange.Esco;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>
/// One connection for all that an import does: it holds the lock that keeps other imports out, so when it breaks the work ends with it.
/// That is why nothing here is retried; an import that broke off is started again and goes on where it was.
/// </summary>
internal sealed class ImportSession : IAsyncDisposable
{
    private readonly AdvisoryLock _held;

    private ImportSession(AdvisoryLock held, SkillsMatchDb db) => (_held, Db) = (held, db);

    /// <summary>The same connection, for rows that are better written as objects.</summary>
    public SkillsMatchDb Db { get; }

    /// <summary>What there is to say about the files.</summary>
    public EscoRemarks Remarks { get; } = new();

    private NpgsqlConnection Connection => _held.Connection;

    /// <summary>Opens it; null when another import is running.</summary>
    public static async Task<ImportSession?> TryOpenAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        var held = await AdvisoryLock.TryTakeAsync(source, AdvisoryLock.TaxonomyImport, ct);
        if (held is null)
            return null;
        var options = new DbContextOptionsBuilder<SkillsMatchDb>().UseNpgsql(held.Connection).UseSnakeCaseNamingConvention();
        return new ImportSession(held, new SkillsMatchDb(options.Options));
    }

    /// <summary>Does one statement and gives the number of rows it touched.</summary>
    public async Task<int> DoAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Asks for one number.</summary>
    public async Task<int> CountAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        return Convert.ToInt32(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Remarks upon each row of a question that gives file numbers and lines.</summary>
    public async Task RemarkAsync(IReadOnlyList<EscoFile> files, EscoRemark remark, string sql, CancellationToken ct)
    {
        await using var command = Command(sql, []);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            Remarks.Add(files[rows.GetInt32(0)].Name, rows.GetInt64(1), remark);
    }

    /// <summary>Begins to copy rows into a table.</summary>
    public Task<NpgsqlBinaryImporter> CopyAsync(string table, CancellationToken ct) =>
        Connection.BeginBinaryImportAsync($"COPY {table} FROM STDIN (FORMAT BINARY)", ct);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await _held.DisposeAsync();
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, Connection) { CommandTimeout = 600 };
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
