using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Region.GenerateSynthetic;
using SkillsMatch.Web.Tests.Matching;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

/// <summary>Two web nodes and three workers, each a process of its own, on one PostgreSQL.</summary>
public sealed partial class SeveralProcessesTests(Postgres postgres)
{
    [Fact]
    public async Task What_changes_through_one_node_is_seen_through_the_other_and_killing_one_of_each_kind_loses_nothing()
    {
        await using var here = await RunningService.StartAsync(postgres);
        await here.Services.GetRequiredService<SyntheticRegion>().GenerateAsync(new SyntheticSize(1500, 3000, 50, Seed: 3), progress: null, TestContext.Current.CancellationToken);
        await using var one = Start(here, "web");
        await using var other = Start(here, "web");
        using var through = await ClientAsync(one);
        using var beside = await ClientAsync(other);

        await AssertSeenWithinFiveSecondsAsync(here, through, beside);

        var refresh = await RefreshedRegion.StartAsync(here);
        var shards = await RefreshedRegion.ShardsLeftAsync(here, refresh);
        await using var lost = Start(here, "worker");
        await using var second = Start(here, "worker");
        await using var third = Start(here, "worker");
        await Eventually.TrueAsync(async () => await RefreshedRegion.ShardsLeftAsync(here, refresh) <= shards - 3, seconds: 90);
        await Task.WhenAll(lost.KillAsync(), one.KillAsync());
        Assert.InRange(await RefreshedRegion.ShardsLeftAsync(here, refresh), 1, shards - 3);

        Assert.Equal(HttpStatusCode.OK, (await beside.GetAsync("/werkgevers")).StatusCode);
        await Eventually.TrueAsync(async () => await RefreshedRegion.ShardsLeftAsync(here, refresh) == 0, seconds: 180);
        await RefreshedRegion.AssertCompleteAsync(here, refresh);
    }

    [Fact]
    public async Task An_operator_has_everybody_matched_anew_and_is_told_when_it_is_done()
    {
        await using var here = await RunningService.StartAsync(postgres);
        await using var worker = Start(here, "worker");

        await using var command = ServiceProcess.Start("refresh", $"ConnectionStrings:SkillsMatch={here.ConnectionString}");

        Assert.Equal(0, await command.ExitCodeAsync());
        Assert.Matches(@"\d+ parts in [0-9.]+ s\.", command.Said);
        var refresh = await here.InDatabaseAsync(db => db.RefreshShards.Select(one => one.RefreshId).Distinct().SingleAsync());
        await RefreshedRegion.AssertCompleteAsync(here, refresh);
    }

    private static async Task AssertSeenWithinFiveSecondsAsync(RunningService here, HttpClient through, HttpClient beside)
    {
        const string Page = "/werkgevers?zoek=Staalbouw%20van%20de%20test";
        Assert.DoesNotContain("Lasser van elders", await beside.GetStringAsync(Page), StringComparison.Ordinal);

        var posted = await through.PostAsync("/v1/vacatures", (await Vocabulary.OfAsync(here)).Vacancy("Lasser van elders"), new With());
        posted.ShouldBe(HttpStatusCode.Created);

        var since = Stopwatch.StartNew();
        while (!(await beside.GetStringAsync(Page)).Contains("Lasser van elders", StringComparison.Ordinal))
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(5), "The other node does not show the vacancy within 5 s.");
        TestContext.Current.TestOutputHelper?.WriteLine($"Seen through the other node after {since.ElapsedMilliseconds} ms.");
    }

    private static ServiceProcess Start(RunningService here, string role) => ServiceProcess.Start(
        role, $"ConnectionStrings:SkillsMatch={here.ConnectionString}", "Urls=http://127.0.0.1:0", "Jobs:LostAfter=00:00:10", "Jobs:Workers=1",
        "Api:RequestsPerMinute=1000000");

    private static async Task<HttpClient> ClientAsync(ServiceProcess process)
    {
        await Eventually.TrueAsync(() => Task.FromResult(Address().IsMatch(process.Said)), seconds: 90);
        return new HttpClient { BaseAddress = new Uri(Address().Match(process.Said).Groups["address"].Value) };
    }

    [GeneratedRegex("\"Addresses\":\"(?<address>http://[0-9.:]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
