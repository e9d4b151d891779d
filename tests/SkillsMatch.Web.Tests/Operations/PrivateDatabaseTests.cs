using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class PrivateDatabaseTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"skillsmatch-{Guid.NewGuid():N}"[..24]);

    [Fact]
    public async Task A_service_killed_without_a_word_finds_its_data_again_and_stops_its_server_in_the_end()
    {
        await using (var first = Start())
        {
            await ReadyAsync(first);
            Assert.Contains("\"Vacancies\":", first.Said, StringComparison.Ordinal);
            await first.KillAsync();
        }

        Assert.True(File.Exists(PostmasterFile), "The server of a killed service goes on until somebody takes it over.");

        await using var second = Start();
        await ReadyAsync(second);
        Assert.DoesNotContain("Seed data of the region loaded", second.Said, StringComparison.Ordinal);
        Assert.Equal(0, await second.StopAsync());
        Assert.False(File.Exists(PostmasterFile), "A service that is asked to stop takes its server along.");
    }

    [Fact]
    public async Task Without_PostgreSQL_on_the_machine_one_sentence_says_what_to_do()
    {
        await using var process = ServiceProcess.StartWithoutPostgres("up", $"DataFolder={_folder}", "Urls=http://127.0.0.1:0");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("apt-get install -y postgresql", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("nergens")]
    public async Task An_address_that_cannot_be_listened_on_is_refused_in_one_sentence_before_anything_starts(string address)
    {
        await using var process = ServiceProcess.Start("up", $"DataFolder={_folder}", $"Urls={address}");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains($"'{address}' is no address to listen on", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public async Task A_command_on_a_database_without_tables_says_what_to_run_first()
    {
        await using var process = ServiceProcess.Start("model", "measure", $"DataFolder={_folder}");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("run `migrate` first", process.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_service_on_the_same_data_is_told_to_choose_another_folder()
    {
        await using var first = Start();
        await ReadyAsync(first);

        await using var second = Start();

        Assert.Equal(1, await second.ExitCodeAsync());
        Assert.Contains("DataFolder=", second.Said, StringComparison.Ordinal);
        await first.StopAsync();
    }

    [Fact]
    public async Task A_data_folder_that_the_database_cannot_reach_is_said_in_one_sentence()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "Only a service that runs as root gives its database to another user.");
        Directory.CreateTempSubdirectory().MoveTo(_folder); // made for its owner only

        await using var process = ServiceProcess.Start("up", $"DataFolder={Path.Combine(_folder, "closed")}", "Urls=http://127.0.0.1:0");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("cannot reach", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private string PostmasterFile => Path.Combine(_folder, "postgresql", "data", "postmaster.pid");

    private ServiceProcess Start() => ServiceProcess.Start("up", $"DataFolder={_folder}", "Urls=http://127.0.0.1:0");

    private static Task ReadyAsync(ServiceProcess process) =>
        Eventually.TrueAsync(() => Task.FromResult(process.Said.Contains("Application started", StringComparison.Ordinal)), seconds: 240);
}
