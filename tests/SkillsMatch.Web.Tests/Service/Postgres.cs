using Npgsql;
using SkillsMatch.Storage.Local;
using SkillsMatch.Web.Operations.Database;

[assembly: AssemblyFixture(typeof(SkillsMatch.Web.Tests.Service.Postgres))]

namespace SkillsMatch.Web.Tests.Service;

/// <summary>One throw-away PostgreSQL for all tests, with two templates to clone: an empty one and one with the region's seed.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private readonly SemaphoreSlim _cloning = new(1, 1);
    private LocalPostgresServer? _server;
    private int _clones;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPostgresServer.StartThrowAwayAsync(CancellationToken.None);
        await ExecuteAsync("CREATE DATABASE empty_template");
        await Migration.ApplyAsync(Unpooled("empty_template"), CancellationToken.None);
        await ExecuteAsync("CREATE DATABASE seeded_template TEMPLATE empty_template");
        await using (var app = SkillsMatchHost.Build([], Unpooled("seeded_template"), Web.Operations.Jobs.ProcessRole.Web))
            await FirstFilling.RunAsync(app.Services, CancellationToken.None);
    }

    /// <summary>A database of one's own, with the region's seed or empty.</summary>
    public async Task<string> CloneAsync(bool seeded)
    {
        var name = $"test_{Interlocked.Increment(ref _clones)}";
        await _cloning.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {(seeded ? "seeded_template" : "empty_template")}");
        }
        finally
        {
            _cloning.Release();
        }

        return _server!.ConnectionString(name) + ";Maximum Pool Size=20";
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
            await _server.DisposeAsync();
        _cloning.Dispose();
    }

    private string Unpooled(string database) => _server!.ConnectionString(database) + ";Pooling=false"; // a template may have no open connection

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Unpooled("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
