using SkillsMatch.Web.Region.LoadSeed;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>What a new database gets before anyone sees it.</summary>
internal static class FirstFilling
{
    /// <summary>Loads the seed data when there is none, and computes which skills come near each other; says whether it did.</summary>
    public static async Task<bool> RunAsync(IServiceProvider services, CancellationToken ct)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var folder = configuration["Seed:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "data-seed");
        if (!await services.GetRequiredService<SeedLoader>().LoadIfEmptyAsync(folder, ct))
            return false;
        await services.GetRequiredService<ClosenessRefresh>().RunAsync(ct);
        return true;
    }
}
