using System.CommandLine;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that prepare a database.</summary>
internal static class DatabaseCommands
{
    public static Command Migrate() => Ending("migrate", "Bring the database to the form this version needs.", async (settings, ct) =>
    {
        await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(settings), ct);
        await Migration.ApplyAsync(database.ConnectionString, ct);
        Console.WriteLine("The database is up to date.");
        return 0;
    });

    public static Command Seed() => Ending("seed", "Load the region's seed data into an empty database.", async (settings, ct) =>
    {
        await using var database = await DatabaseInUse.OpenAsync(CommandSettings.Read(settings), ct);
        await Migration.ApplyAsync(database.ConnectionString, ct);
        await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(settings), database.ConnectionString, ProcessRole.Web);
        var loaded = await FirstFilling.RunAsync(app.Services, ct);
        Console.WriteLine(loaded ? "The seed data is loaded." : "There was seed data already; nothing was changed.");
        return 0;
    });

    private static Command Ending(string name, string description, Func<string[], CancellationToken, Task<int>> run)
    {
        var settings = CommandSettings.Argument();
        var command = new Command(name, description) { settings };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(() => run(parsed.GetValue(settings) ?? [], ct)));
        return command;
    }
}
