using Microsoft.Playwright;
using SkillsMatch.Browser.Tests.Chromium;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Browser.Tests.Journeys;

/// <summary>
/// Takes a picture of every page on the way, of which README shows one. They go to a temporary folder, or to the one that
/// SKILLSMATCH_PICTURES names.
/// </summary>
public sealed class PicturesTests(SeededService seeded, ChromiumBrowser chromium) : IClassFixture<SeededService>
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("SKILLSMATCH_PICTURES") ?? Path.Combine(Path.GetTempPath(), "skillsmatch-pictures");

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_page_on_the_way_shows_more_than_its_frame(int width)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width);
        await visit.GoAsync("/");
        await TakeAsync(visit, "start", width);
        await visit.ChooseWorkAsync("lasser");
        await TakeAsync(visit, "mijn-skills", width);
        await visit.ChooseSkillsAsync(8);
        await TakeAsync(visit, "banen", width);
        await visit.PressAsync(".row h3 a");
        await TakeAsync(visit, "vacature", width);
        foreach (var page in (string[])["opleidingen", "mijn-roltrap", "mijn-gegevens", "werkgevers", "scholen", "regio", "hoe-de-computer-rekent", "privacy"])
        {
            await visit.GoAsync("/" + page);
            await TakeAsync(visit, page, width);
        }

        await visit.GoAsync("/model?zoek=MIG%2FMAG-lassen");
        await TakeAsync(visit, "model", width);
        await visit.PasteVacancyAsync();
        await TakeAsync(visit, "werkgever-controle", width);
        await visit.PublishAsync();
        await TakeAsync(visit, "werkgever-bereik", width);
    }

    private static async Task TakeAsync(BrowserVisit visit, string name, int width)
    {
        Assert.True((await visit.Page.InnerTextAsync("main")).Length > 200, $"{visit.Page.Url} has hardly anything on it.");
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{width}.png"), FullPage = true });
    }
}
