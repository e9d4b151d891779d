using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>Where a part of the database stands.</summary>
internal sealed record Generation(long Number, string? Value);

/// <summary>
/// Numbers that go up when a part of the database changes, in the transaction of the change; every process sees from them that what it keeps in
/// memory is old.
/// </summary>
internal static class Generations
{
    /// <summary>Skills, occupations, their labels and closeness.</summary>
    public const string Taxonomy = "taxonomy";

    /// <summary>The model that closeness was computed with (its version is the value).</summary>
    public const string Closeness = "closeness";

    /// <summary>The seed data that was loaded (its fingerprint is the value).</summary>
    public const string Seed = "seed";

    /// <summary>Where <paramref name="part"/> stands; 0 when it never changed.</summary>
    public static async Task<Generation> CurrentAsync(SkillsMatchDb db, string part, CancellationToken ct) =>
        await db.RegionStates.AsNoTracking().Where(state => state.Name == part)
            .Select(state => new Generation(state.Generation, state.Value)).SingleOrDefaultAsync(ct) ?? new Generation(0, null);

    /// <summary>Counts one change of <paramref name="part"/>; call it in the transaction of the change. A null value keeps the value there is.</summary>
    public static Task CountChangeAsync(SkillsMatchDb db, string part, CancellationToken ct, string? value = null) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO region_states (name, generation, value) VALUES ({part}, 1, {value})
            ON CONFLICT (name) DO UPDATE SET generation = region_states.generation + 1, value = COALESCE(EXCLUDED.value, region_states.value)
            """, ct);
}
