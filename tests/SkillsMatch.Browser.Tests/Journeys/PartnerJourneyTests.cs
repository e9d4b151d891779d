using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkillsMatch.Browser.Tests.Chromium;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Browser.Tests.Journeys;

/// <summary>Employers, schools and the region, in a real browser.</summary>
public sealed class PartnerJourneyTests(SeededService seeded, ChromiumBrowser chromium) : IClassFixture<SeededService>
{
    private Uri Service => seeded.Client.BaseAddress!;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(320, false)]
    public async Task A_vacancy_is_pasted_checked_published_changed_and_closed(int width, bool withScript)
    {
        await using var visit = await chromium.VisitAsync(Service, width, withScript);
        var watch = Stopwatch.StartNew();
        await visit.PasteVacancyAsync();
        Assert.Contains("Uit de tekst:", await visit.Page.Locator("#skills").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("“jonge”", await visit.Page.Locator(".near-card").InnerTextAsync(), StringComparison.Ordinal);
        await visit.MustFitAsync();

        await visit.PublishAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"Publishing took {watch.Elapsed.TotalSeconds:F0} s.");
        Assert.Matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", await visit.Page.Locator(".code").InnerTextAsync());
        Assert.True(await visit.Page.Locator("#eisen-tabel tbody tr").CountAsync() > 3);
        await visit.MustFitAsync();

        await visit.PressAsync("#wijzigen a.btn");
        await visit.ArriveAsync("**/wijzigen");
        await visit.Page.FillAsync("#HoursMost", "36");
        await visit.PublishAsync();
        await visit.PressAsync("#wijzigen a.btn");
        await visit.ArriveAsync("**/wijzigen");
        await visit.PressAsync(".out button");
        Assert.Contains("Deze vacature is gesloten", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_count_of_skills_follows_the_ticks_and_typing_finds_more()
    {
        await using var visit = await chromium.VisitAsync(Service);
        await visit.PasteVacancyAsync();
        var tally = visit.Page.Locator("#telling");
        var before = int.Parse(Regex.Match(await tally.InnerTextAsync(), "[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, System.Globalization.CultureInfo.InvariantCulture);

        await visit.Page.Locator("#skills .ask-row input[type=checkbox]").First.UncheckAsync();
        await Assertions.Expect(tally).ToContainTextAsync($"{before - 1} skills");
        await visit.Page.Locator("#Find").PressSequentiallyAsync("heftruck");
        await Assertions.Expect(visit.Page.Locator("#gevonden")).ToContainTextAsync("Gevonden bij “heftruck”");
        await visit.Page.Locator("#gevonden .ask-row input[type=checkbox]").First.CheckAsync();
        await Assertions.Expect(tally).ToContainTextAsync($"{before} skills");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_school_finds_an_offer_and_works_out_what_one_more_skill_would_bring(int width, bool withScript)
    {
        await using var visit = await chromium.VisitAsync(Service, width, withScript);
        await visit.GoAsync("/scholen");
        await visit.Page.FillAsync("#zoek", "MIG");
        await visit.PressAsync("#filters button");
        await visit.PressAsync(".row h3 a");
        await visit.ArriveAsync("**/scholen/aanbod/*");
        await visit.Page.Locator("#stel input[type=checkbox]").First.CheckAsync();
        await visit.PressAsync("#stel button");
        await visit.ArriveAsync("**ook=*");

        Assert.Matches("De dekking gaat van [0-9]+% naar [0-9]+%", await visit.Page.Locator("#stel").InnerTextAsync());
        await visit.MustFitAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_map_shows_names_where_there_is_room_and_numbers_where_there_is_not(int width)
    {
        await using var visit = await chromium.VisitAsync(Service, width);
        await visit.GoAsync("/regio");

        Assert.Equal(width > 992, await visit.Page.Locator(".map .nm").First.IsVisibleAsync());
        Assert.Equal(width < 992, await visit.Page.Locator(".map .nr").First.IsVisibleAsync());
        Assert.Equal(7, await visit.Page.Locator("#krap tbody tr").CountAsync());
        Assert.Empty(visit.Complaints);
    }
}
