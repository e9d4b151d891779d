using SkillsMatch.Storage;
using SkillsMatch.Storage.Operations;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>Asks for a job in the same transaction as the change that needs it.</summary>
internal static class Outbox
{
    /// <summary>Adds the request; it counts when the caller saves its changes.</summary>
    public static void Ask<TJob>(this SkillsMatchDb db, Guid id, TimeProvider clock)
        where TJob : IJob => db.Outbox.Add(new OutboxMessageRow { Job = JobKind.NameOf<TJob>(), Argument = id, CreatedAt = clock.GetUtcNow() });
}
