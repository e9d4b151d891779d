using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace SkillsMatch.Storage;

/// <summary>Makes the database available to the service.</summary>
public static class StorageRegistration
{
    /// <summary>Registers the data source, the context and a factory for it, with retries for a server that is away for a moment.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(Prepared(connectionString)));
        services.AddPooledDbContextFactory<SkillsMatchDb>((provider, options) => Configure(options, provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SkillsMatchDb>>().CreateDbContext());
        return services;
    }

    // What is asked again and again is planned once per connection. A pooler that does not know prepared statements says Max Auto Prepare=0.
    private static string Prepared(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ContainsKey("Max Auto Prepare"))
            settings.MaxAutoPrepare = 64;
        return settings.ConnectionString;
    }

    /// <summary>The options of the context, the same everywhere.</summary>
    public static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource dataSource) => options
        .UseNpgsql(dataSource, npgsql => npgsql.EnableRetryOnFailure(6, TimeSpan.FromSeconds(2), errorCodesToAdd: null))
        .UseSnakeCaseNamingConvention();
}
