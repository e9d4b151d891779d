using System.CommandLine;
using Npgsql;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.ImportEsco;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Commands that bring in outside data. They work beside a running service too.</summary>
internal static class ImportCommands
{
    public static Command Import() => new("import", "Bring in outside data.") { Esco() };

    private static Command Esco()
    {
        var values = new Argument<string[]>("sources")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "ESCO downloads (CSV, classification package): zips or folders, one or more languages. Settings may follow as Key=value.",
        };
        var version = new Option<string?>("--version") { Description = "Version of ESCO, for instance 1.2.0, where the files do not tell." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Do it, say what would change, and take it all back." };
        var command = new Command("esco", "Import the official ESCO download. A second import changes nothing; one that broke off goes on where it was.")
        {
            values, version, dryRun,
        };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(() =>
        {
            var (sources, settings) = Split(parsed.GetValue(values) ?? []);
            return ImportAsync(sources, parsed.GetValue(version), parsed.GetValue(dryRun), settings, ct);
        }));
        return command;
    }

    // A setting is Key=value, unless there is a file or folder of that name.
    private static (string[] Sources, string[] Settings) Split(string[] values)
    {
        var bySort = values.ToLookup(value => value.Contains('=', StringComparison.Ordinal) && !Path.Exists(value));
        return ([.. bySort[false]], [.. bySort[true]]);
    }

    private static async Task<int> ImportAsync(string[] sources, string? version, bool isDryRun, string[] settings, CancellationToken ct)
    {
        await using var database = await DatabaseInUse.JoinAsync(CommandSettings.Read(settings), ct);
        if (!await Migration.IsReadyAsync(database, ct))
            return SkillsMatchCommands.Failed;
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var import = new EscoImport(source, TimeProvider.System);
        var report = await ImportDisplay.FollowAsync(progress => isDryRun
            ? import.TryAsync(ImportRequests.NewRun(sources, version, TimeProvider.System), progress, ct)
            : KeepAsync(import, source, sources, version, progress, ct));
        ImportDisplay.Show(report, isDryRun);
        return 0;
    }

    private static async Task<ImportReport> KeepAsync(
        EscoImport import, NpgsqlDataSource source, string[] sources, string? version, IProgress<ImportProgress> progress, CancellationToken ct)
    {
        ImportRunRow run;
        await using (var db = Migration.Open(source))
            run = await ImportRequests.BeginEscoAsync(db, sources, version, TimeProvider.System, ct);
        return await import.RunAsync(run.Id, progress, ct);
    }
}
