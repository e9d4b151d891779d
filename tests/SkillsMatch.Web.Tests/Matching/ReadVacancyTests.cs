using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed class ReadVacancyTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_states_add_up_to_what_is_asked_and_the_points_to_the_total()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);

        var demands = page.All(".state li").Length;
        Assert.Contains($"van de {demands} skills", page.TextAt(".outcome"), StringComparison.Ordinal);
        var earned = page.Texts("details td[data-l='Uw punten']").Select(Points).ToList();
        Assert.Equal(earned[..^1].Sum(), earned[^1], 0.1);
    }

    [Fact]
    public async Task Every_demand_says_why()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);

        Assert.All(page.Texts(".state.has li"), demand => Assert.Matches("U koos dit", demand));
        Assert.All(page.Texts(".state.add li"), demand => Assert.Contains("Staat niet bij uw skills.", demand, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Saying_that_one_can_do_it_changes_the_outcome()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);
        var (has, missing) = (page.All(".state.has li").Length, page.All(".state.add li").Length);

        page = await visitor.SendAsync(".state.add button");

        Assert.Equal((has + 1, missing - 1), (page.All(".state.has li").Length, page.All(".state.add li").Length));
    }

    [Fact]
    public async Task What_would_change_the_match_does_change_it()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);
        var promised = page.Texts("td[data-l='Deze baan']").First();
        var skill = page.Texts("table tbody th").First().Replace(" meeste winst", "", StringComparison.Ordinal);

        var button = page.All(".state button[name=has]").First(one => one.TextContent.Contains(skill, StringComparison.Ordinal))
            .GetAttribute("value");
        page = await visitor.SendAsync($".state button[name=has][value='{button}']");

        var then = promised.Split(" naar ")[1].Split(' ')[0];
        Assert.Contains($"U heeft {then} van de", page.TextAt(".outcome"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_told_is_unknown_and_not_held_against_anybody()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await OpenFirstAsync(visitor);

        Assert.Contains(page.Texts(".side .icons li"), line => line.StartsWith("Weten wij niet: Reistijd.", StringComparison.Ordinal));
        Assert.NotEmpty(page.All(".side .icons svg.ask"));
    }

    [Fact]
    public async Task A_made_up_vacancy_says_so()
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Contains("Deze vacature is verzonnen.", (await OpenFirstAsync(visitor)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_profile_the_vacancy_can_be_read_and_nothing_is_said_of_fit()
    {
        using var visitor = new Visitor(seeded.Service);
        var id = await seeded.Service.InDatabaseAsync(db => db.Vacancies.Where(one => one.Status == VacancyStatus.Open)
            .OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());

        var page = await visitor.GoAsync($"/banen/{id}");

        Assert.Contains("De tekst van de werkgever", page.Text, StringComparison.Ordinal);
        Assert.Contains("Past deze baan bij u?", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All(".state"));
    }

    [Fact]
    public async Task A_closed_vacancy_is_gone_and_says_so()
    {
        await using var service = await RunningService.StartOnAsync(seeded.Service.ConnectionString);
        var id = await service.InDatabaseAsync(async db =>
        {
            var row = await db.Vacancies.OrderByDescending(one => one.Id).FirstAsync();
            row.Status = VacancyStatus.Closed;
            await db.SaveChangesAsync();
            return row.Id;
        });
        using var visitor = new Visitor(service);

        var page = await visitor.GoAsync($"/banen/{id}");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains("Deze vacature is gesloten", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/banen/00000000-0000-0000-0000-000000000000")]
    [InlineData("/banen/geen-nummer")]
    public async Task A_vacancy_that_never_was_does_not_exist(string path)
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GoAsync(path)).Status);
    }

    private static async Task<VisitedPage> OpenFirstAsync(Visitor visitor)
    {
        var page = await visitor.ChooseSkillsAsync("lasser", 8);
        return await visitor.GoAsync(page.All(".row h3 a")[0].GetAttribute("href")!);
    }

    private static double Points(string text) => double.Parse(text, CultureInfo.GetCultureInfo("nl-NL"));
}
