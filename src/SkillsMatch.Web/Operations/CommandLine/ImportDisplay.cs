using System.Globalization;
using System.Text.Json;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using Spectre.Console;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>Shows an import: a bar and a table on a terminal, JSON lines where the output goes elsewhere.</summary>
internal static class ImportDisplay
{
    private const int LinesShown = 12;

    private static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>Does the work and shows how far it is.</summary>
    public static Task<ImportReport> FollowAsync(Func<IProgress<ImportProgress>, Task<ImportReport>> work) =>
        IsTerminal ? WithBarAsync(work) : work(new Told(WriteLine));

    /// <summary>Shows what came of it.</summary>
    public static void Show(ImportReport report, bool isDryRun)
    {
        if (!IsTerminal)
        {
            Console.WriteLine($"{{\"report\":{report.ToJson()},\"dryRun\":{(isDryRun ? "true" : "false")}}}");
            return;
        }

        AnsiConsole.Write(TableOf(report));
        foreach (var remark in report.Remarks)
        {
            var lines = string.Join(", ", remark.Lines.Take(LinesShown)) + (remark.Count > LinesShown ? ", …" : "");
            Console.WriteLine($"{remark.Count} × {ImportWords.Of(remark.Remark)}: {remark.File}, line {lines}");
        }

        foreach (var file in report.NotRecognised)
            Console.WriteLine($"Not needed: {file}");
        Console.WriteLine(ImportWords.Ending(report, isDryRun));
    }

    private static async Task<ImportReport> WithBarAsync(Func<IProgress<ImportProgress>, Task<ImportReport>> work)
    {
        ImportReport? report = null;
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask("ESCO", maxValue: 1);
                report = await work(new Told(progress =>
                {
                    bar.Description = Markup.Escape($"{progress.Part}: {progress.Doing}");
                    bar.Value = progress.Fraction;
                }));
            });
        return report!;
    }

    private static void WriteLine(ImportProgress progress) => Console.WriteLine(JsonSerializer.Serialize(
        new { part = progress.Part, doing = progress.Doing, percent = Math.Round(100 * progress.Fraction, 1) }));

    private static Table TableOf(ImportReport report)
    {
        var table = new Table().Title(report.Version).AddColumn("");
        foreach (var column in (string[])["read", "added", "updated", "unchanged", "removed", "historic", "returned"])
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var line in report.Lines)
        {
            int[] numbers = [line.Read, line.Added, line.Updated, line.Unchanged, line.Removed, line.Historic, line.Returned];
            table.AddRow([line.Name, .. numbers.Select(number => number.ToString("N0", CultureInfo.InvariantCulture))]);
        }

        return table;
    }

    // Progress<T> would tell on another thread and out of order.
    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
