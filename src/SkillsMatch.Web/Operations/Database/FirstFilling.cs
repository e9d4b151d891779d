using SkillsMatch.Web.Region.LoadSeed;

namespace SkillsMatch.Web.Operations.Database;

/// <summary>What a new database gets before anyone sees it.</summary>
internal static class FirstFilling
{
    /// <summary>Loads the seed data when there is none; says whether it did.</summary>
    public static Task<bool> RunAsync(IServiceProvider services, CancellationToken ct)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var folder = configuration["Seed:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "data-seed");
        return services.GetRequiredService<SeedLoader>().LoadIfEmptyAsync(folder, ct);
    }
}
