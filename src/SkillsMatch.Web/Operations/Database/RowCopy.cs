using Npgsql;
using NpgsqlTypes;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>Copies rows into a table, the fastest way PostgreSQL has.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Columns">Names and types of the columns that are written.</param>
internal sealed record RowCopy(string Table, params (string Name, NpgsqlDbType Type)[] Columns)
{
    /// <summary>Writes the rows; each has its values in the order of the columns.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var columns = string.Join(", ", Columns.Select(column => column.Name));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {Table} ({columns}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] is { } value)
                    await copy.WriteAsync(value, Columns[column].Type, ct);
                else
                    await copy.WriteNullAsync(ct);
            }
        }

        await copy.CompleteAsync(ct);
    }
}
