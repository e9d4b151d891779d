using Npgsql;
using SkillsMatch.Storage.Local;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>The database this process works on: a server that was named, or a private one that is started here and stopped at the end.</summary>
public sealed class DatabaseInUse : IAsyncDisposable
{
    private const string Name = "skillsmatch";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly LocalPostgresServer? _server;
    private readonly FileStream? _lock;

    private DatabaseInUse(string connectionString, LocalPostgresServer? server, FileStream? folderLock) =>
        (ConnectionString, _server, _lock) = (connectionString, server, folderLock);

    /// <summary>How to reach it.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether nobody else works on it: then this process may bring it to the form it needs.</summary>
    public bool IsOurs => _lock is not null;

    /// <summary>Uses ConnectionStrings:SkillsMatch where it is set, else starts a private server.</summary>
    /// <exception cref="DataFolderTakenException">Another service works on the same data folder.</exception>
    public static async Task<DatabaseInUse> OpenAsync(IConfiguration configuration, CancellationToken ct)
    {
        if (Given(configuration) is { } given)
            return given;
        var folder = FolderIn(configuration);
        return await StartAsync(folder, TryTake(folder) ?? throw new DataFolderTakenException(folder), ct);
    }

    /// <summary>As <see cref="OpenAsync"/>, but beside a service that runs on the same data folder it uses the server of that service.</summary>
    /// <exception cref="DataFolderTakenException">Another service works on the data folder, and its server cannot be reached.</exception>
    public static async Task<DatabaseInUse> JoinAsync(IConfiguration configuration, CancellationToken ct)
    {
        if (Given(configuration) is { } given)
            return given;
        var folder = FolderIn(configuration);
        if (TryTake(folder) is { } folderLock)
            return await StartAsync(folder, folderLock, ct);
        var server = await LocalPostgresServer.JoinAsync(ServerFolder(folder), Patience, ct) ?? throw new DataFolderTakenException(folder);
        return new DatabaseInUse(server.ConnectionString(Name), server, folderLock: null);
    }

    private static DatabaseInUse? Given(IConfiguration configuration) => configuration.GetConnectionString("SkillsMatch") is { Length: > 0 } given
        ? new DatabaseInUse(given, server: null, folderLock: null)
        : null;

    private static string FolderIn(IConfiguration configuration)
    {
        var folder = DataFolder.Of(configuration);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string ServerFolder(string folder) => Path.Combine(folder, "postgresql");

    private static async Task<DatabaseInUse> StartAsync(string folder, FileStream folderLock, CancellationToken ct)
    {
        var server = await LocalPostgresServer.StartAsync(ServerFolder(folder), ct);
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

    private static FileStream? TryTake(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
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
