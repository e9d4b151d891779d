using System.Globalization;
using System.Text.Json;
using SkillsMatch.Web.Tests.Operations;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Taxonomy;

public sealed class ImportCommandTests(Postgres postgres) : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"skillsmatch-{Guid.NewGuid():N}"[..24]);

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Away_from_a_terminal_it_writes_JSON_lines_that_end_in_the_report()
    {
        var database = await postgres.CloneAsync(seeded: false);
        await using var process = Import(new SampleEsco().WriteTo(_folder, "en"), $"ConnectionStrings:SkillsMatch={database}");

        Assert.Equal(0, await process.ExitCodeAsync());
        var lines = process.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var percents = lines.SkipLast(1).Select(line => line.GetProperty("percent").GetDouble()).ToList();
        Assert.Equal(percents.Order(), percents);
        Assert.Equal(100, percents[^1]);
        Assert.Equal("ESCO 1.1.1", lines[^1].GetProperty("report").GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_one_sentence_and_exit_code_1()
    {
        var database = await postgres.CloneAsync(seeded: false);
        await using var process = Import("/nowhere/esco.zip", $"ConnectionStrings:SkillsMatch={database}");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.StartsWith("/nowhere/esco.zip: there is no such file", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_running_service_it_uses_the_server_of_that_service_and_leaves_it_running()
    {
        await using var service = ServiceProcess.Start("up", $"DataFolder={_folder}", "Urls=http://127.0.0.1:0");
        await Eventually.TrueAsync(() => Task.FromResult(service.Said.Contains("Application started", StringComparison.Ordinal)), seconds: 120);

        await using var import = Import(new SampleEsco().WriteTo(_folder + "/esco", "en"), $"DataFolder={_folder}");

        Assert.True(await import.ExitCodeAsync() == 0, import.Said);
        using var client = new HttpClient { BaseAddress = new Uri(AddressIn(service.Said)) };
        await Eventually.TrueAsync(async () => (await client.GetStringAsync("/v1/vaardigheden?zoek=sort%20waste")).Contains("sort waste", StringComparison.Ordinal));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
        Assert.Equal(0, await service.StopAsync());
    }

    [Fact]
    public async Task Without_a_running_service_it_starts_the_server_and_stops_it_again()
    {
        await using var import = Import(new SampleEsco().WriteTo(_folder + "/esco", "en"), $"DataFolder={_folder}");

        Assert.True(await import.ExitCodeAsync() == 0, import.Said);
        Assert.True(Directory.Exists(Path.Combine(_folder, "postgresql", "data")));
        Assert.False(File.Exists(Path.Combine(_folder, "postgresql", "data", "postmaster.pid")));
    }

    private static ServiceProcess Import(string source, string setting) => ServiceProcess.Start("import", "esco", source, setting);

    private static string AddressIn(string said)
    {
        const string Mark = "http://127.0.0.1:";
        var start = said.IndexOf(Mark, said.IndexOf("Now listening on", StringComparison.Ordinal), StringComparison.Ordinal);
        var port = string.Concat(said[(start + Mark.Length)..].TakeWhile(char.IsAsciiDigit));
        return string.Create(CultureInfo.InvariantCulture, $"{Mark}{port}");
    }
}
