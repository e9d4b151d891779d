using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>The command that has the region matched anew at once, beside a service or workers that do it.</summary>
internal static class RefreshCommand
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Command Refresh()
    {
        var settings = CommandSettings.Argument();
        var command = new Command(
            "refresh", "Have everybody matched anew, as each night does, and wait until the workers have done it. It works beside a running service or worker.") { settings };
        command.SetAction((parsed, ct) => SkillsMatchCommands.GuardedAsync(() => RefreshAsync(parsed.GetValue(settings) ?? [], ct)));
        return command;
    }

    private static async Task<int> RefreshAsync(string[] settings, CancellationToken ct)
    {
        await using var database = await DatabaseInUse.JoinAsync(CommandSettings.Read(settings), ct);
        if (!await Migration.IsReadyAsync(database, ct))
            return SkillsMatchCommands.Failed;
        await using var app = SkillsMatchHost.Build(CommandSettings.AsArguments(settings), database.ConnectionString, ProcessRole.Web);
        await using var scope = app.Services.CreateAsyncScope();
        var refresh = await scope.ServiceProvider.GetRequiredService<RegionRefresh>().StartAsync(ct);
        return await WaitAsync(scope.ServiceProvider.GetRequiredService<SkillsMatchDb>(), refresh, ct);
    }

    private static async Task<int> WaitAsync(SkillsMatchDb db, Guid refresh, CancellationToken ct)
    {
        var shards = db.RefreshShards.Where(one => one.RefreshId == refresh);
        var (all, watch, moved) = (await shards.CountAsync(ct), Stopwatch.StartNew(), Stopwatch.StartNew());
        for (var left = all; left > 0;)
        {
            await Task.Delay(Glance, ct);
            var now = await shards.CountAsync(one => one.CompletedAt == null, ct);
            if (now < left)
                moved.Restart();
            left = now;
            if (moved.Elapsed > Patience)
            {
                await Console.Error.WriteLineAsync(
                    $"{left} of {all} parts are left and none was done for {Patience.TotalSeconds:0} s. They wait for a worker: run `serve` or `worker` on this database.");
                return SkillsMatchCommands.Failed;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{all} parts in {watch.Elapsed.TotalSeconds:0.0} s."));
        return 0;
    }
}
