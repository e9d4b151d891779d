using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>The real service on a real port and a database of its own.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--Urls=http://127.0.0.1:0",
        "--Api:RequestsPerMinute=1000000",
        "--Serilog:MinimumLevel:Default=Fatal",
        "--Serilog:MinimumLevel:Override:Microsoft=Fatal",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal",
    ];

    private readonly WebApplication _app;

    private RunningService(WebApplication app, string connectionString)
    {
        (_app, ConnectionString) = (app, connectionString);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public string ConnectionString { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningService> StartAsync(
        Postgres postgres, bool seeded = true, ProcessRole role = ProcessRole.Web, Action<IServiceCollection>? adjust = null, params string[] settings)
    {
        var connectionString = await postgres.CloneAsync(seeded);
        return await StartOnAsync(connectionString, role, adjust, settings);
    }

    public static async Task<RunningService> StartOnAsync(
        string connectionString, ProcessRole role = ProcessRole.Web, Action<IServiceCollection>? adjust = null, params string[] settings)
    {
        var app = SkillsMatchHost.Build([.. Quiet, .. settings], connectionString, role, adjust);
        await app.StartAsync();
        return new RunningService(app, connectionString);
    }

    /// <summary>Looks into the database.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<SkillsMatchDb, Task<T>> look)
    {
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<SkillsMatchDb>>().CreateDbContextAsync();
        return await look(db);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
