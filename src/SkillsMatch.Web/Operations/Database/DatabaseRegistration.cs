using Microsoft.AspNetCore.DataProtection;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Operations.Database;

internal static class DatabaseRegistration
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, string connectionString)
    {
        services.AddStorage(connectionString);
        services.AddDataProtection().SetApplicationName("SkillsMatch").PersistKeysToDbContext<SkillsMatchDb>();
        services.AddHealthChecks().AddDbContextCheck<SkillsMatchDb>("database", tags: ["ready"]);
        return services;
    }
}
