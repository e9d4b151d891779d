using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Web.Taxonomy.FlagCloseness;

/// <summary>The steward's queue: pairs of skills that visitors say are wrongly called near.</summary>
internal sealed class ClosenessFlags(SkillsMatchDb db, TimeProvider clock)
{
    /// <summary>Puts a pair in the queue, or counts it once more. One that a steward decided on stays decided.</summary>
    public Task AddAsync(int one, int other, CancellationToken ct)
    {
        var (first, second, now) = (Math.Min(one, other), Math.Max(one, other), clock.GetUtcNow());
        return db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO closeness_flags (skill_id, close_skill_id, times, first_at, decision) VALUES ({first}, {second}, 1, {now}, 'Open')
             ON CONFLICT (skill_id, close_skill_id) DO UPDATE SET times = closeness_flags.times + 1
             """,
            ct);
    }

    /// <summary>All pairs: those that wait first, most often flagged first.</summary>
    public Task<List<ClosenessFlagRow>> AllAsync(CancellationToken ct) => db.ClosenessFlags.AsNoTracking()
        .OrderBy(flag => flag.DecidedAt != null).ThenByDescending(flag => flag.Times).ThenBy(flag => flag.SkillId).ThenBy(flag => flag.CloseSkillId)
        .Take(500).ToListAsync(ct);

    /// <summary>Keeps a decision; gives whether there was such a pair.</summary>
    public async Task<bool> DecideAsync(int one, int other, FlagDecision decision, CancellationToken ct)
    {
        DateTimeOffset? decided = decision == FlagDecision.Open ? null : clock.GetUtcNow();
        return await db.ClosenessFlags.Where(flag => flag.SkillId == one && flag.CloseSkillId == other)
            .ExecuteUpdateAsync(set => set.SetProperty(flag => flag.Decision, decision).SetProperty(flag => flag.DecidedAt, decided), ct) > 0;
    }
}
