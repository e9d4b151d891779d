using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>Writes rows that were added to a context, and their children, by COPY: for tens of thousands much quicker than saving them.</summary>
internal static class AddedRows
{
    /// <summary>
    /// Writes all that was added and forgets it. Keys that the database gives out are not read back: rows that others refer to must have theirs,
    /// see <see cref="NextKeysAsync"/>.
    /// </summary>
    public static async Task CopyAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var added = db.ChangeTracker.Entries().Where(one => one.State == EntityState.Added).ToLookup(one => one.Metadata);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        foreach (var type in PrincipalsFirst([.. added.Select(one => one.Key)]))
            await CopyAsync(connection, type, [.. added[type]], ct);
        await TableStatistics.TakeAsync(connection, added.Select(one => one.Key.GetTableName()!), ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes so many keys from the sequence of a table whose key is called id.</summary>
    public static async Task<Queue<int>> NextKeysAsync(SkillsMatchDb db, string table, int count, CancellationToken ct) => new(await db.Database
        .SqlQuery<int>($"SELECT nextval(pg_get_serial_sequence({table}, 'id'))::int AS \"Value\" FROM generate_series(1, {count})").ToListAsync(ct));

    // A row that refers to another is written after it.
    private static IEnumerable<IEntityType> PrincipalsFirst(List<IEntityType> types)
    {
        while (types.Count > 0)
        {
            var next = types.First(type => !type.GetForeignKeys().Any(key => key.PrincipalEntityType != type && types.Contains(key.PrincipalEntityType)));
            types.Remove(next);
            yield return next;
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IEntityType type, EntityEntry[] rows, CancellationToken ct)
    {
        var properties = type.GetProperties().Where(one => IsWritten(one, rows)).ToList();
        var (table, columns) = (type.GetTableName()!, string.Join(", ", properties.Select(one => one.GetColumnName())));
        var types = properties.ConvertAll(one => one.GetRelationalTypeMapping());
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            var values = row.CurrentValues;
            for (var place = 0; place < properties.Count; place++)
            {
                var value = values[properties[place]];
                if (types[place].Converter is { } converter)
                    value = converter.ConvertToProvider(value);
                if (value is null)
                    await copy.WriteNullAsync(ct);
                else
                    await copy.WriteAsync(value, types[place].StoreTypeNameBase, ct);
            }
        }
        await copy.CompleteAsync(ct);
    }

    // What the database fills in itself is left out: versions of rows, keys it gives out, defaults where nothing was said.
    private static bool IsWritten(IProperty property, EntityEntry[] rows) => property.ValueGenerated switch
    {
        ValueGenerated.Never => true,
        ValueGenerated.OnAdd => !rows.All(one => one.Property(property).IsTemporary || Equals(one.CurrentValues[property], property.Sentinel)),
        _ => false,
    };
}
