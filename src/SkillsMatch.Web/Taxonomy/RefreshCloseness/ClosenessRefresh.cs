using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Taxonomy.RefreshCloseness;

/// <summary>
/// Computes which skills come near each other with the model that serves and the structure of the taxonomy, and puts it in the place of what was
/// there, in one transaction. Needed after the taxonomy or the model changed.
/// </summary>
internal sealed partial class ClosenessRefresh(
    IDbContextFactory<SkillsMatchDb> databases, SimilarityModels models, TimeProvider clock, ILogger<ClosenessRefresh> logger)
{
    /// <summary>Computes and stores; gives the number of pairs. Without any model nothing is close by resemblance, and the table is left empty.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        await using var db = await databases.CreateDbContextAsync(ct);
        var table = await BuildAsync(db, ct);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => StoreAsync(db, table, ct));
        var pairs = table?.Close.Values.Sum(close => close.Length) ?? 0;
        LogDone(pairs, table?.ModelId ?? "geen", (long)clock.GetElapsedTime(started).TotalMilliseconds);
        return pairs;
    }

    private async Task<ClosenessTable?> BuildAsync(SkillsMatchDb db, CancellationToken ct)
    {
        if (models.Encoder is not { } encoder)
            return null;
        var vocabulary = await VocabularyReading.ReadAsync(db, ct);
        var structure = await VocabularyReading.ReadStructureAsync(db, ct);
        return ClosenessTable.Build(vocabulary.Skills, structure, encoder, new ClosenessSettings(models.Closeness), ct);
    }

    private static async Task StoreAsync(SkillsMatchDb db, ClosenessTable? table, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM skill_closeness", ct);
        if (table is not null)
            await CopyAsync((NpgsqlConnection)db.Database.GetDbConnection(), table, ct);
        await Generations.CountChangeAsync(db, Generations.Closeness, ct, table?.ModelId ?? "geen");
        await Generations.CountChangeAsync(db, Generations.Taxonomy, ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, ClosenessTable table, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync("COPY skill_closeness (skill_id, close_skill_id, closeness, source) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var (skill, neighbours) in table.Close.OrderBy(one => one.Key))
        {
            foreach (var neighbour in neighbours)
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(skill.Value, NpgsqlDbType.Integer, ct);
                await copy.WriteAsync(neighbour.Skill.Value, NpgsqlDbType.Integer, ct);
                await copy.WriteAsync((float)neighbour.Closeness, NpgsqlDbType.Real, ct);
                await copy.WriteAsync(neighbour.Source.ToString(), NpgsqlDbType.Varchar, ct);
            }
        }

        await copy.CompleteAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Closeness computed: {Pairs} pairs with model {Model} in {Milliseconds} ms")]
    private partial void LogDone(int pairs, string model, long milliseconds);
}
