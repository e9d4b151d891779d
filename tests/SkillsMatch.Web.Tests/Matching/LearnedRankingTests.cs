using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Learning.Ranking.Simulation;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

/// <summary>A service with a ranking that was learned from simulated people.</summary>
public sealed class LearnedService(Postgres postgres) : IAsyncLifetime
{
    private RunningService? _service;

    public string Folder { get; } = Directory.CreateTempSubdirectory("skillsmatch-ranking-").FullName;

    public RunningService Service => _service ?? throw new InvalidOperationException("The service has not started.");

    public async ValueTask InitializeAsync()
    {
        var settings = new RankingSettings { SurelyBetter = 0, Trees = 60 };
        var report = RankingSimulation.Run(new SimulationSettings(JobSeekers: 2000) { Training = settings });
        new RankingStore(Folder, TimeProvider.System).Publish(Assert.IsType<RankingOutcome.Promoted>(report.Outcome).Trained, settings);
        _service = await RunningService.StartAsync(postgres, settings: $"--Ranking:Folder={Folder}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
            await _service.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

public sealed class LearnedRankingTests(LearnedService learned) : IClassFixture<LearnedService>
{
    [Fact]
    public async Task Each_match_shows_what_was_learned_and_is_ordered_by_it()
    {
        var matches = await MatchesAsync(learned.Service, "");

        Assert.All(matches, match =>
        {
            Assert.InRange(match["ervaring"]!["bonus"]!.GetValue<double>(), -0.2, 0.2);
            Assert.StartsWith("match-ranking/1-", match["ervaring"]!["model"]!.GetValue<string>(), StringComparison.Ordinal);
        });
        Assert.Contains(matches, match => Math.Abs(match["ervaring"]!["bonus"]!.GetValue<double>()) > 0.01);
        var orders = matches.Select(Order).ToList();
        Assert.Equal(orders.OrderDescending(), orders);
    }

    [Fact]
    public async Task Who_switches_it_off_gets_the_plain_order_and_the_same_scores()
    {
        var with = await MatchesAsync(learned.Service, "?limiet=200");
        var without = await MatchesAsync(learned.Service, "?limiet=200&ervaring=false");

        Assert.All(without, match => Assert.Null(match["ervaring"]));
        Assert.Equal(with.Select(Scored).Order(), without.Select(Scored).Order());
        Assert.NotEqual(with.Select(Scored), without.Select(Scored));
    }

    [Fact]
    public async Task Switched_off_by_configuration_it_is_nowhere()
    {
        await using var service = await RunningService.StartOnAsync(
            learned.Service.ConnectionString, settings: [$"--Ranking:Folder={learned.Folder}", "--Ranking:Learned=false"]);
        using var visitor = new Visitor(service);

        Assert.All(await MatchesAsync(service, ""), match => Assert.Null(match["ervaring"]));
        Assert.DoesNotContain("Ervaring van anderen", (await visitor.ChooseSkillsAsync("lasser", 8)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_ranking_leaves_the_plain_order()
    {
        var folder = Directory.CreateTempSubdirectory("skillsmatch-ranking-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "1"));
        File.Copy(Path.Combine(learned.Folder, "manifest.json"), Path.Combine(folder, "manifest.json"));
        var bytes = File.ReadAllBytes(Path.Combine(learned.Folder, "1", "ranking.zip"));
        bytes[bytes.Length / 2] ^= 4;
        File.WriteAllBytes(Path.Combine(folder, "1", "ranking.zip"), bytes);
        await using var service = await RunningService.StartOnAsync(learned.Service.ConnectionString, settings: $"--Ranking:Folder={folder}");

        Assert.All(await MatchesAsync(service, ""), match => Assert.Null(match["ervaring"]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_vacancy_page_has_a_line_for_it_beside_the_points()
    {
        using var visitor = new Visitor(learned.Service);
        var list = await visitor.ChooseSkillsAsync("lasser", 8);

        var page = await visitor.GoAsync(list.All(".row h3 a")[0].GetAttribute("href")!);

        Assert.StartsWith("Ervaring van anderen:", page.TextAt(".learned"), StringComparison.Ordinal);
        Assert.Contains("Dit getal verandert alleen de volgorde", page.TextAt("details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_a_switch_for_it()
    {
        using var visitor = new Visitor(learned.Service);
        var page = await visitor.ChooseSkillsAsync("lasser", 8);

        page.All("input[name=houd][value=ervaring]").Single().RemoveAttribute("checked");
        page = await visitor.SendAsync(".filters button");

        Assert.Null(page.All("input[name=houd][value=ervaring]").Single().GetAttribute("checked"));
    }

    [Fact]
    public async Task Switched_off_the_list_stands_in_another_order()
    {
        using var visitor = new Visitor(learned.Service);
        var moved = false;
        foreach (var work in (string[])["lasser", "kok", "verzorgende", "administratief medewerker"])
        {
            await visitor.ChooseSkillsAsync(work, 14);
            var with = (await visitor.GoAsync("/banen?alle=beetje")).Texts(".row h3").ToList();
            var without = (await visitor.GoAsync("/banen?filter=ervaring&alle=beetje")).Texts(".row h3").ToList();

            Assert.Equal(with.Count, without.Count);
            moved |= !with.SequenceEqual(without);
        }

        Assert.True(moved, "Nothing moved in any of the lists.");
    }

    [Fact]
    public async Task A_night_with_too_few_reactions_learns_nothing()
    {
        var outcome = await learned.Service.Services.GetRequiredService<FeedbackLearning>().RunAsync(CancellationToken.None);

        Assert.IsType<RankingOutcome.TooLittle>(outcome);
        Assert.Equal(1, new RankingStore(learned.Folder, TimeProvider.System).Active!.Generation);
    }

    private static async Task<List<JsonNode>> MatchesAsync(RunningService service, string query)
    {
        var made = await Made.ProfileAsync(service, (await Vocabulary.OfAsync(service)).Profile());
        var answer = (await service.Client.ReadAsync(made.Path + "/matches" + query, made.Code)).ShouldBe(HttpStatusCode.OK).Json;
        return [.. answer["matches"]!.AsArray().Select(match => match!["onderbouwing"]!)];
    }

    private static double Order(JsonNode match) => Math.Round(
        match["score"]!.GetValue<double>() + match["wensen"]!.AsArray().Sum(wish => wish!["bonus"]!.GetValue<double>())
            + match["ervaring"]!["bonus"]!.GetValue<double>(), 9);

    private static (double, int) Scored(JsonNode match) => (match["score"]!.GetValue<double>(), match["heeft"]!.GetValue<int>());
}
