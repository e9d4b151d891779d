using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Changes;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

public sealed class ChangesTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_nodes_show_a_vacancy_that_somebody_changed_by_hand_in_the_database()
    {
        await using var one = await RunningService.StartAsync(postgres);
        await using var other = await RunningService.StartOnAsync(one.ConnectionString);
        var (before, id) = (await MarketAsync(one), await AnyVacancyAsync(one));
        await MarketAsync(other);

        await one.InDatabaseAsync(db => db.Vacancies.Where(vacancy => vacancy.Id == id).ExecuteUpdateAsync(set => set.SetProperty(vacancy => vacancy.Title, "Met de hand")));

        await Eventually.TrueAsync(async () => (await MarketAsync(one)).Vacancies[id].Title == "Met de hand", seconds: 5);
        await Eventually.TrueAsync(async () => (await MarketAsync(other)).Vacancies[id].Title == "Met de hand", seconds: 5);
        var after = await MarketAsync(one);
        Assert.All(before.Vacancies.Values.Where(entry => entry.Id != id), entry => Assert.Same(entry, after.Vacancies[entry.Id]));
    }

    [Fact]
    public async Task Whoever_takes_back_consent_is_gone_on_the_other_node_too()
    {
        await using var one = await RunningService.StartAsync(postgres);
        await using var other = await RunningService.StartOnAsync(one.ConnectionString);
        var person = (await PeopleAsync(other)).Facts[0].Id.Value;

        await one.InDatabaseAsync(db => db.JobSeekers.Where(row => row.Id == person).ExecuteUpdateAsync(set => set.SetProperty(row => row.VisibleToEmployers, false)));

        await Eventually.TrueAsync(async () => !(await PeopleAsync(other)).ById.ContainsKey(person), seconds: 5);
    }

    [Fact]
    public async Task A_change_of_what_a_vacancy_asks_counts_though_the_vacancy_itself_was_not_touched()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var entry = (await MarketAsync(service)).Vacancies.Values.First(one => one.Fact.Demands.Length > 3);
        var skill = entry.Fact.Demands[0].Skill.Value;

        await service.InDatabaseAsync(db => db.VacancySkills.Where(one => one.VacancyId == entry.Id && one.SkillId == skill).ExecuteDeleteAsync());

        var asked = (await FreshMarketAsync(service)).Vacancies[entry.Id].Fact.Demands;
        Assert.Equal(entry.Fact.Demands.Skip(1), asked);
    }

    [Fact]
    public async Task After_many_changes_the_index_still_says_what_the_plain_path_says()
    {
        await using var service = await RunningService.StartAsync(postgres);
        await RankAllAsync(service);
        var ids = (await MarketAsync(service)).Vacancies.Keys.Order().ToList();
        for (var round = 0; round < 12; round++)
        {
            var (closed, opened) = (ids[round * 5], round == 0 ? Guid.Empty : ids[(round - 1) * 5]);
            await SetStatusAsync(service, closed, VacancyStatus.Closed);
            await SetStatusAsync(service, opened, VacancyStatus.Open);
            await FreshMarketAsync(service);
        }

        await RankAllAsync(service);
    }

    [Fact]
    public async Task A_page_never_hears_of_a_vacancy_that_its_own_snapshot_does_not_hold()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var (taxonomy, people) = (await TaxonomyAsync(service), (await PeopleAsync(service)).Facts);
        var id = await AnyVacancyAsync(service);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var changing = Task.Run(
            async () =>
            {
                for (var time = 0; !enough.IsCancellationRequested; time++)
                    await SetStatusAsync(service, id, time % 2 == 0 ? VacancyStatus.Closed : VacancyStatus.Open);
            },
            Ct);

        var generations = new HashSet<long>();
        var since = Stopwatch.StartNew();
        for (var turn = 0; generations.Count < 10 && since.Elapsed < TimeSpan.FromSeconds(30); turn++)
        {
            var market = await MarketAsync(service);
            generations.Add(market.Generation);
            var ranking = market.Index.Rank(people[turn % people.Length], taxonomy.ForEngine, MatchPolicy.Default with { MatchesShown = int.MaxValue });
            Assert.All(ranking.Matches, match => Assert.True(market.Vacancies.ContainsKey(match.Score.Vacancy.Value)));
            Assert.All(ranking.FilteredOut, match => Assert.True(market.Vacancies.ContainsKey(match.Vacancy.Value)));
        }

        await enough.CancelAsync();
        await changing;
        Assert.Equal(10, generations.Count);
    }

    [Fact]
    public async Task While_one_request_looks_for_a_change_of_this_process_no_other_is_answered_from_before_it()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var markets = service.Services.GetRequiredService<MarketCache>();
        await markets.CurrentAsync(Ct);

        markets.LookAgain();
        var (one, other) = (markets.CurrentAsync(Ct).AsTask(), markets.CurrentAsync(Ct).AsTask());

        Assert.False(other.IsCompleted);
        await Task.WhenAll(one, other);
        Assert.True(markets.CurrentAsync(Ct).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_change_that_was_never_announced_is_found_by_comparing()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var id = await AnyVacancyAsync(service);
        await ChangeSilentlyAsync(service, $"UPDATE vacancies SET title = 'In stilte' WHERE id = '{id}'");
        Assert.NotEqual("In stilte", (await FreshMarketAsync(service)).Vacancies[id].Title);

        var reconciliation = service.Services.GetRequiredService<Reconciliation>();
        Assert.Equal(1, await reconciliation.ReconcileAsync(Ct));

        Assert.Equal("In stilte", (await MarketAsync(service)).Vacancies[id].Title);
        Assert.Equal(0, await reconciliation.ReconcileAsync(Ct));
    }

    [Fact]
    public async Task After_a_lost_connection_everything_is_read_again()
    {
        await using var service = await RunningService.StartAsync(postgres);
        var id = await AnyVacancyAsync(service);
        await ChangeSilentlyAsync(service, $"UPDATE vacancies SET title = 'Gemist' WHERE id = '{id}'");

        await ExecuteAsync(service, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'skillsmatch listener' AND datname = current_database()");

        await Eventually.TrueAsync(async () => (await MarketAsync(service)).Vacancies[id].Title == "Gemist", seconds: 5);
    }

    private static async Task RankAllAsync(RunningService service)
    {
        var (market, people, taxonomy) = (await FreshMarketAsync(service), await PeopleAsync(service), await TaxonomyAsync(service));
        Assert.All(people.Facts.Take(60), person =>
        {
            var plain = MatchEngine.Rank(person, market.VacancyFacts, taxonomy.ForEngine, MatchPolicy.Default);
            var found = market.Index.Rank(person, taxonomy.ForEngine, MatchPolicy.Default);
            Assert.Equal(plain.Matches.Select(one => (one.Score.Vacancy, one.Score.Value)), found.Matches.Select(one => (one.Score.Vacancy, one.Score.Value)));
            Assert.Equal(plain.FilteredOut.Select(one => one.Vacancy), found.FilteredOut.Select(one => one.Vacancy));
        });
    }

    private static Task<int> SetStatusAsync(RunningService service, Guid id, VacancyStatus status) => service.InDatabaseAsync(
        db => db.Vacancies.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Status, status)));

    // As a restore from a backup does it, or an operator with too much haste.
    private static Task<int> ChangeSilentlyAsync(RunningService service, string change) =>
        ExecuteAsync(service, $"ALTER TABLE vacancies DISABLE TRIGGER USER; {change}; ALTER TABLE vacancies ENABLE TRIGGER USER");

    private static Task<int> ExecuteAsync(RunningService service, string sql) => service.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private static async Task<Guid> AnyVacancyAsync(RunningService service) => (await MarketAsync(service)).Vacancies.Keys.Min();

    private static Task<MarketSnapshot> MarketAsync(RunningService service) => service.Services.GetRequiredService<MarketCache>().CurrentAsync(Ct).AsTask();

    private static Task<MarketSnapshot> FreshMarketAsync(RunningService service) => service.Services.GetRequiredService<MarketCache>().FreshAsync(Ct);

    private static Task<VisibleJobSeekers> PeopleAsync(RunningService service) => service.Services.GetRequiredService<VisibleJobSeekersCache>().CurrentAsync(Ct).AsTask();

    private static Task<TaxonomySnapshot> TaxonomyAsync(RunningService service) => service.Services.GetRequiredService<TaxonomyCache>().CurrentAsync(Ct).AsTask();
}
