using Hangfire.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>Brings a database to the form this version needs.</summary>
public static class Migration
{
    /// <summary>Applies what is missing, for our own tables and for Hangfire's. Safe to run twice and by several processes at once.</summary>
    public static async Task ApplyAsync(string connectionString, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using (var db = Open(source))
            await db.Database.MigrateAsync(ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        PostgreSqlObjectsInstaller.Install(connection, "hangfire");
    }

    /// <summary>Names of migrations that this version has and the database has not; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(string connectionString, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var db = Open(source);
        return [.. await db.Database.GetPendingMigrationsAsync(ct)];
    }

    /// <summary>
    /// Makes a database that nobody else uses ready for a command; of one that others use it says whether it is, and if not, what to do.
    /// </summary>
    public static async Task<bool> IsReadyAsync(DatabaseInUse database, CancellationToken ct)
    {
        if (database.IsOurs)
        {
            await ApplyAsync(database.ConnectionString, ct);
            return true;
        }

        var missing = await MissingAsync(database.ConnectionString, ct);
        if (missing.Count > 0)
            await Console.Error.WriteLineAsync($"The database lacks {missing.Count} migration(s), first {missing[0]}. Run the command 'migrate' first.");
        return missing.Count == 0;
    }

    /// <summary>A context outside the service, for commands.</summary>
    internal static SkillsMatchDb Open(NpgsqlDataSource source)
    {
        var options = new DbContextOptionsBuilder<SkillsMatchDb>();
        StorageRegistration.Configure(options, source);
        return new SkillsMatchDb(options.Options);
    }
}
