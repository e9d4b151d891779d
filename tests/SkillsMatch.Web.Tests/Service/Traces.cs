using Npgsql;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>Looks for words in every column of every table, Hangfire's too.</summary>
internal static class Traces
{
    /// <summary>The tables that hold one of these words, as text or as the bytes of an id.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(RunningService service, params string[] words)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        var found = new List<string>();
        foreach (var table in await TablesAsync(connection))
        {
            await using var look = new NpgsqlCommand($"SELECT count(*) FROM {table} AS one WHERE one::text ILIKE ANY (@words)", connection);
            look.Parameters.AddWithValue("words", words.SelectMany(word => (string[])[word, word.Replace("-", "", StringComparison.Ordinal)]).Select(word => $"%{word}%").ToArray());
            if ((long)(await look.ExecuteScalarAsync())! > 0)
                found.Add(table);
        }

        return found;
    }

    private static async Task<List<string>> TablesAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('public', 'hangfire')", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return tables;
    }
}
