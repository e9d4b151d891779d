using System.Data;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

internal static class OneMoment
{
    /// <summary>Reads in several queries what the database holds at one moment, with the retries of the database.</summary>
    public static Task<T> AtOneMomentAsync<T>(this SkillsMatchDb db, Func<Task<T>> read, CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
            return await read();
        });
}
