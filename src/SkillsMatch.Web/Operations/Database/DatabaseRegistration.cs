using Microsoft.AspNetCore.DataProtection;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Changes;

namespace SkillsMatch.Web.Operations.Database;

internal static class DatabaseRegistration
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, string connectionString)
    {
        services.AddStorage(connectionString);
        services.AddOptions<ChangeOptions>().BindConfiguration("Changes").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new DatabaseAddress(connectionString)).AddSingleton<ChangeMarks>();
        services.AddHostedService<ChangeListener>();
        services.AddSingleton<Reconciliation>().AddHostedService(provider => provider.GetRequiredService<Reconciliation>());
        services.AddDataProtection().SetApplicationName("SkillsMatch").PersistKeysToDbContext<SkillsMatchDb>();
        services.AddHealthChecks().AddDbContextCheck<SkillsMatchDb>("database", tags: ["ready"]);
        return services;
    }
}
