using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

/// <summary>A refresh of the region, and what it should come to: what one process finds with one search after the other.</summary>
internal static class RefreshedRegion
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Guid> StartAsync(RunningService service)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegionRefresh>().StartAsync(Ct);
    }

    public static Task<int> ShardsLeftAsync(RunningService service, Guid refresh) =>
        service.InDatabaseAsync(db => db.RefreshShards.CountAsync(one => one.RefreshId == refresh && one.CompletedAt == null));

    /// <summary>Everybody and every open vacancy is there, once, with exactly what a search finds.</summary>
    public static async Task AssertCompleteAsync(RunningService service, Guid refresh)
    {
        var market = await service.Services.GetRequiredService<MarketCache>().FreshAsync(Ct);
        var people = await service.Services.GetRequiredService<VisibleJobSeekersCache>().FreshAsync(Ct);
        var taxonomy = (await service.Services.GetRequiredService<TaxonomyCache>().CurrentAsync(Ct)).ForEngine;
        Assert.Equal(0, await ShardsLeftAsync(service, refresh));

        var policy = MatchPolicy.Default with { MatchesShown = RegionRefresh.Limit };
        var kept = await service.InDatabaseAsync(db => db.BestVacancies.Where(one => one.RefreshId == refresh).ToDictionaryAsync(one => one.JobSeekerId));
        var rows = await service.InDatabaseAsync(db => db.JobSeekers.Include(one => one.Skills).Include(one => one.Work).AsSplitQuery().AsNoTracking().ToListAsync(Ct));
        Assert.Equal(rows.Select(one => one.Id).Order(), kept.Keys.Order());
        Assert.All(rows, row => AssertSame(market.Index.Rank(JobSeekerFacts.Of(row, market.PlaceTable), taxonomy, policy), kept[row.Id]));

        var runs = await service.InDatabaseAsync(db => db.MatchRuns.Where(one => one.RefreshId == refresh).Include(one => one.Matches).AsNoTracking().ToListAsync(Ct));
        Assert.Equal(market.Vacancies.Keys.Order(), runs.Select(run => run.SubjectId).Order());
        Assert.All(runs, run =>
        {
            var found = people.Index.Page(market.Vacancies[run.SubjectId].Fact, taxonomy, policy);
            Assert.NotNull(run.CompletedAt);
            Assert.Equal(
                found.Matches.Select((one, place) => (place + 1, one.Score.JobSeeker.Value, one.Score.Value)),
                run.Matches.OrderBy(one => one.Rank).Select(one => (one.Rank, one.FoundId, one.Score)));
            Assert.Equal(found.FilteredOut, run.FilteredOut);
        });
    }

    private static void AssertSame(Ranking found, BestVacanciesRow kept)
    {
        Assert.Equal(found.Matches.Select(one => one.Score.Vacancy.Value), kept.Vacancies);
        Assert.Equal(found.Matches.Select(one => one.Score.Value), kept.Scores);
    }
}
