using Npgsql;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>
/// Tells PostgreSQL how much is in tables that are being filled. When it happens to look by itself before the rows are committed it sees none of them,
/// and until it looks again it plans as if the tables were empty: a question of a second was seen to take more than a minute.
/// </summary>
internal static class TableStatistics
{
    /// <summary>Looks at the tables, in the transaction that filled them: until it ends PostgreSQL does not look at them by itself.</summary>
    public static async Task TakeAsync(NpgsqlConnection connection, IEnumerable<string> tables, CancellationToken ct)
    {
        await using var analyze = new NpgsqlCommand($"ANALYZE {string.Join(", ", tables)}", connection);
        await analyze.ExecuteNonQueryAsync(ct);
    }
}
