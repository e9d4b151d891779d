using Npgsql;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>
/// A lock in PostgreSQL for work that must not run twice at once, held on a connection of its own: it is free the moment its holder dies
/// (Hangfire's own lock is not: it runs out by a clock).
/// </summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    /// <summary>Training of models.</summary>
    public const long Training = 5_080_001;

    /// <summary>Import of a taxonomy.</summary>
    public const long TaxonomyImport = 5_080_002;

    /// <summary>Training of the ranking that learns from judgements.</summary>
    public const long RankingTraining = 5_080_003;

    private readonly NpgsqlConnection _connection;

    private AdvisoryLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>The connection that holds the lock. Work done on it cannot outlive the lock.</summary>
    public NpgsqlConnection Connection => _connection;

    /// <summary>Takes the lock, or gives null when somebody holds it.</summary>
    public static async Task<AdvisoryLock?> TryTakeAsync(NpgsqlDataSource source, long key, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        await using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", connection) { Parameters = { new() { Value = key } } };
        if (await take.ExecuteScalarAsync(ct) is true)
            return new AdvisoryLock(connection);
        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection.State is System.Data.ConnectionState.Open) // else the server is gone, and the lock with it
        {
            await using var free = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", _connection);
            await free.ExecuteNonQueryAsync();
        }

        await _connection.DisposeAsync();
    }
}
