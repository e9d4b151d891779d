using System.CommandLine;
using System.Diagnostics;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Operations.Telemetry;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that keep running.</summary>
internal static class ServeCommands
{
    public static Command Up() => Running("up", "Migrate, load the seed data into an empty database, and serve.", UpAsync);

    public static Command Serve() => Running("serve", "Serve pages and API and run jobs, on a database that was migrated.", (settings, began, ct) => ServeAsync(settings, began, ProcessRole.WebAndWorker, ct));

    public static Command Web() => Running("web", "Serve pages and API only, beside workers on one database.", (settings, began, ct) => ServeAsync(settings, began, ProcessRole.Web, ct));

    public static Command Worker() => Running("worker", "Run jobs only, beside other processes on one database.", (settings, began, ct) => ServeAsync(settings, began, ProcessRole.Worker, ct));

    private static Command Running(string name, string description, Func<string[], long, CancellationToken, Task<int>> run)
    {
        var began = Stopwatch.GetTimestamp();
        var settings = CommandSettings.Argument();
        var command = new Command(name, description) { settings };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var given = parsed.GetValue(settings) ?? [];
            ListenAddresses.Check(CommandSettings.Read(given));
            return run(given, began, ct);
        }));
        return command;
    }

    private static async Task<int> UpAsync(string[] settings, long began, CancellationToken ct)
    {
        await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(settings), ct);
        await Migration.ApplyAsync(database.ConnectionString, ct);
        await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(settings), database.ConnectionString);
        await FirstFilling.RunAsync(app.Services, ct);
        app.LogWhenReady(began);
        await app.RunAsync(ct);
        return 0;
    }

    private static async Task<int> ServeAsync(string[] settings, long began, ProcessRole role, CancellationToken ct)
    {
        await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(settings), ct);
        var missing = await Migration.MissingAsync(database.ConnectionString, ct);
        if (missing.Count > 0)
        {
            await Console.Error.WriteLineAsync($"The database lacks {missing.Count} migration(s), first {missing[0]}. Run the command 'migrate' first.");
            return SkillsMatchCommands.Failed;
        }

        await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(settings), database.ConnectionString, role);
        app.LogWhenReady(began);
        await app.RunAsync(ct);
        return 0;
    }
}
