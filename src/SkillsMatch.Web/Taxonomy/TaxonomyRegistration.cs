using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy;

internal static class TaxonomyRegistration
{
    public static IServiceCollection AddTaxonomy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TaxonomyCache>();
        return services;
    }

    public static void MapTaxonomy(this WebApplication app)
    {
    }
}
