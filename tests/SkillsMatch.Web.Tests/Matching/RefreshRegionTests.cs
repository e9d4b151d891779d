using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.JobSeekers.EraseJobSeeker;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class RefreshRegionTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refresh_keeps_for_everybody_the_best_that_a_search_would_find()
    {
        await using var service = await RunningService.StartAsync(postgres);

        var refresh = await RefreshedRegion.StartAsync(service);
        await DoAllAsync(service, refresh);

        await RefreshedRegion.AssertCompleteAsync(service, refresh);
    }

    [Fact]
    public async Task A_shard_that_is_delivered_twice_changes_nothing_the_second_time()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var refresh = await RefreshedRegion.StartAsync(service);
        await DoAllAsync(service, refresh);
        var before = await StateAsync(service);

        await DoAllAsync(service, refresh);

        Assert.Equal(before, await StateAsync(service));
    }

    [Fact]
    public async Task A_refresh_that_is_late_does_not_write_over_a_newer_one()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var (older, newer) = (await RefreshedRegion.StartAsync(service), await RefreshedRegion.StartAsync(service));

        await DoAllAsync(service, newer);
        await DoAllAsync(service, older);

        Assert.True(await service.InDatabaseAsync(db => db.BestVacancies.AllAsync(one => one.RefreshId == newer)));
    }

    [Fact]
    public async Task Who_is_erased_takes_the_best_jobs_of_last_night_along()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await DoAllAsync(service, await RefreshedRegion.StartAsync(service));
        var person = await service.InDatabaseAsync(db => db.BestVacancies.Select(one => one.JobSeekerId).FirstAsync());

        Assert.True(await service.InDatabaseAsync(db => JobSeekerErasure.EraseAsync(db, person, Ct)));

        Assert.False(await service.InDatabaseAsync(db => db.BestVacancies.AnyAsync(one => one.JobSeekerId == person)));
    }

    [Fact]
    public async Task Who_comes_back_is_greeted_with_the_best_jobs_of_last_night_as_long_as_they_are_open_and_can_take_them_along()
    {
        await using var service = await RunningService.StartAsync(postgres);
        using var visitor = new Visitor(service);
        await visitor.ChooseSkillsAsync("lasser");
        Assert.Empty((await visitor.GoAsync("/")).All(".best li"));
        await DoAllAsync(service, await RefreshedRegion.StartAsync(service));

        var greeted = (await visitor.GoAsync("/")).All(".best li a").Select(link => Guid.Parse(link.GetAttribute("href")!["/banen/".Length..])).ToList();

        var best = await service.InDatabaseAsync(db => db.JobSeekers.OrderByDescending(one => one.ChangedAt)
            .Join(db.BestVacancies, one => one.Id, best => best.JobSeekerId, (_, best) => best.Vacancies).FirstAsync());
        Assert.Equal(best.Take(3), greeted);
        using var file = JsonDocument.Parse(await (await visitor.GoAsync("/mijn-gegevens?handler=Download")).Answer.Content.ReadAsStringAsync(Ct));
        Assert.Equal(best, file.RootElement.GetProperty("bestPassend").GetProperty("banen").EnumerateArray().Select(one => one.GetProperty("vacature").GetGuid()));
        await service.InDatabaseAsync(db => db.Vacancies.Where(one => one.Id == greeted[0]).ExecuteDeleteAsync(Ct));
        await service.Services.GetRequiredService<MarketCache>().FreshAsync(Ct);
        Assert.Equal(best.Skip(1).Take(3), (await visitor.GoAsync("/")).All(".best li a").Select(link => Guid.Parse(link.GetAttribute("href")!["/banen/".Length..])));
    }

    private static async Task DoAllAsync(RunningService service, Guid refresh)
    {
        foreach (var shard in await service.InDatabaseAsync(db => db.RefreshShards.Where(one => one.RefreshId == refresh).Select(one => one.Id).ToListAsync()))
        {
            await using var scope = service.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RefreshShardJob>().RunAsync(shard, Ct);
        }
    }

    private static Task<(int, int, DateTimeOffset?)> StateAsync(RunningService service) => service.InDatabaseAsync(async db => (
        await db.Matches.CountAsync(),
        await db.MatchRuns.CountAsync(run => run.CompletedAt != null && run.Direction == MatchDirection.JobSeekersForVacancy),
        await db.RefreshShards.MaxAsync(one => one.CompletedAt)));
}
