using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class KilledWorkerTests(Postgres postgres)
{
    [Fact]
    public async Task A_worker_killed_in_the_middle_of_a_refresh_loses_nothing_and_does_nothing_twice()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var refresh = await StartRefreshAsync(service);
        var asked = await service.InDatabaseAsync(db => db.MatchRuns.CountAsync(run => run.RefreshId == refresh));

        await using (var first = StartWorker(service))
        {
            await Eventually.TrueAsync(async () => await DoneAsync(service, refresh) >= 25, seconds: 60);
            await first.KillAsync();
        }

        var doneByTheFirst = await DoneAsync(service, refresh);
        Assert.InRange(doneByTheFirst, 25, asked - 1);

        await using var second = StartWorker(service);
        await Eventually.TrueAsync(async () => await DoneAsync(service, refresh) == asked, seconds: 120);

        var doubled = await service.InDatabaseAsync(db => db.MatchRuns.Where(run => run.RefreshId == refresh)
            .GroupBy(run => new { run.SubjectId, run.Direction }).CountAsync(group => group.Count() > 1));
        Assert.Equal(0, doubled);
        Assert.Equal(asked, await service.InDatabaseAsync(db => db.MatchRuns.CountAsync(run => run.RefreshId == refresh)));
    }

    private static ServiceProcess StartWorker(RunningService service) => ServiceProcess.Start(
        "worker", $"ConnectionStrings:SkillsMatch={service.ConnectionString}", "Urls=http://127.0.0.1:0", "Jobs:LostAfter=00:00:10");

    private static async Task<Guid> StartRefreshAsync(RunningService service)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegionRefresh>().StartAsync(CancellationToken.None);
    }

    private static Task<int> DoneAsync(RunningService service, Guid refresh) =>
        service.InDatabaseAsync(db => db.MatchRuns.CountAsync(run => run.RefreshId == refresh && run.CompletedAt != null));
}
