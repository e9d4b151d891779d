using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Taxonomy.Snapshot;

/// <summary>The taxonomy in memory, as new as the database.</summary>
internal sealed class TaxonomyCache : IDisposable
{
    private readonly GenerationCache<TaxonomySnapshot> _cache;

    public TaxonomyCache(IDbContextFactory<SkillsMatchDb> databases, SimilarityModels models, TimeProvider clock) =>
        _cache = new(databases, clock, Generations.Taxonomy, (db, generation, ct) => ReadAsync(db, generation, models, ct));

    public ValueTask<TaxonomySnapshot> CurrentAsync(CancellationToken ct) => _cache.CurrentAsync(ct);

    public void LookAgain() => _cache.LookAgain();

    public void Dispose() => _cache.Dispose();

    private static async Task<TaxonomySnapshot> ReadAsync(SkillsMatchDb db, long generation, SimilarityModels models, CancellationToken ct)
    {
        var model = (await Generations.CurrentAsync(db, Generations.Closeness, ct)).Value ?? "geen";
        return await TaxonomyReading.ReadAsync(db, generation, model, models.UsableEncoder, ct);
    }
}
