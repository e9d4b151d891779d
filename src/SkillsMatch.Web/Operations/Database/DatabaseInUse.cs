using Npgsql;
using SkillsMatch.Storage.Local;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>The database this process works on: a server that was named, or a private one that is started here and stopped at the end.</summary>
public sealed class DatabaseInUse : IAsyncDisposable
{
    private const string Name = "skillsmatch";
    private readonly LocalPostgresServer? _server;
    private readonly FileStream? _lock;

    private DatabaseInUse(string connectionString, LocalPostgresServer? server, FileStream? folderLock) =>
        (ConnectionString, _server, _lock) = (connectionString, server, folderLock);

    /// <summary>How to reach it.</summary>
    public string ConnectionString { get; }

    /// <summary>Uses ConnectionStrings:SkillsMatch where it is set, else starts a private server.</summary>
    /// <exception cref="DataFolderTakenException">Another service works on the same data folder.</exception>
    public static async Task<DatabaseInUse> OpenAsync(IConfiguration configuration, CancellationToken ct)
    {
        if (configuration.GetConnectionString("SkillsMatch") is { Length: > 0 } given)
            return new DatabaseInUse(given, server: null, folderLock: null);

        var folder = configuration["DataFolder"] is { Length: > 0 } chosen ? chosen : DataFolder.Default();
        Directory.CreateDirectory(folder);
        var folderLock = Take(folder);
        var server = await LocalPostgresServer.StartAsync(Path.Combine(folder, "postgresql"), ct);
        await CreateDatabaseAsync(server, ct);
        return new DatabaseInUse(server.ConnectionString(Name), server, folderLock);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _server.DisposeAsync();
        }

        if (_lock is not null)
            await _lock.DisposeAsync();
    }

    private static FileStream Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new DataFolderTakenException(folder);
        }
    }

    private static async Task CreateDatabaseAsync(LocalPostgresServer server, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = 'skillsmatch'", connection);
        if (await exists.ExecuteScalarAsync(ct) is null)
        {
            await using var create = new NpgsqlCommand("CREATE DATABASE skillsmatch", connection);
            await create.ExecuteNonQueryAsync(ct);
        }
    }
}

/// <summary>Another service works on the same data folder.</summary>
public sealed class DataFolderTakenException(string folder)
    : Exception($"Another SkillsMatch already works on {folder}. Stop it, or choose another folder with DataFolder=… (environment: DataFolder).");
