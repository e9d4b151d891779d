using Xunit;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>
/// One seeded service for all tests of a class that only read, or that make their own things and leave those of others alone.
/// </summary>
public sealed class SeededService(Postgres postgres) : IAsyncLifetime
{
    private RunningService? _service;

    /// <summary>Where a test that must not share gets a database of its own.</summary>
    public Postgres Postgres => postgres;

    public RunningService Service => _service ?? throw new InvalidOperationException("The service has not started.");

    public HttpClient Client => Service.Client;

    public async ValueTask InitializeAsync() => _service = await RunningService.StartAsync(postgres);

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
            await _service.DisposeAsync();
    }
}
