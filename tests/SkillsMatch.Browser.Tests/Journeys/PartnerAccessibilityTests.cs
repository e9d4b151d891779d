using SkillsMatch.Browser.Tests.Chromium;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Browser.Tests.Journeys;

/// <summary>The pages for employers, schools and the region under axe: full, empty and with mistakes, in both languages, wide and narrow.</summary>
public sealed class PartnerAccessibilityTests(SeededService seeded, ChromiumBrowser chromium) : IClassFixture<SeededService>
{
    private static readonly string[] Pages =
    [
        "/werkgevers", "/werkgevers?zoek=lasser", "/werkgevers?zoek=qqzzxx", "/werkgevers/nieuw", "/scholen", "/scholen?zoek=qqzzxx", "/scholen/dekking",
        "/scholen/dekking?aanbieder=Da%20Vinci%20College", "/regio",
    ];

    public static TheoryData<int, string> Visits => new() { { 1280, "nl" }, { 320, "nl" }, { 1280, "en" }, { 320, "en" } };

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_page_is_accessible_and_fits(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);
        foreach (var path in Pages)
        {
            await visit.GoAsync(path);
            await CheckAsync(visit);
        }

        await visit.PressAsync("details summary"); // all occupation groups of the region
        await CheckAsync(visit);
        foreach (var list in (string[])["/werkgevers?zoek=schoonmaak", "/scholen?zoek=lassen"])
        {
            await visit.GoAsync(list);
            await visit.PressAsync(".row h3 a");
            await CheckAsync(visit);
        }
        await visit.Page.Locator("#stel input[type=checkbox]").First.CheckAsync();
        await visit.PressAsync("#stel button");
        await CheckAsync(visit);
    }

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_step_of_publishing_is_accessible_and_fits(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);
        await visit.PasteVacancyAsync();
        await CheckAsync(visit);
        await visit.Page.FillAsync("#HoursFewest", "veel");
        await visit.Page.FillAsync("#Find", "heftruck");
        await visit.PressAsync(".tally button");
        await CheckAsync(visit);
        await visit.Page.FillAsync("#HoursFewest", "32");
        await visit.PublishAsync();
        await CheckAsync(visit);
        if (await visit.Page.Locator("#kandidaten details").CountAsync() > 0)
            await visit.PressAsync("#kandidaten summary");
        await CheckAsync(visit);
        await visit.PressAsync("#wijzigen a.btn");
        await CheckAsync(visit);
        await visit.PressAsync(".out button");
        await CheckAsync(visit);
    }

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_page_is_accessible_and_fits_where_something_is_wrong(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);
        await visit.GoAsync("/werkgevers/nieuw");
        await visit.PressAsync("main form button");
        await CheckAsync(visit);
        await visit.PasteVacancyAsync();
        await visit.PublishAsync();
        await visit.Page.Context.ClearCookiesAsync();
        await visit.GoAsync(new Uri(visit.Page.Url).AbsolutePath);
        await visit.Page.FillAsync("#code", "AAAA-BBBB-CCCC");
        await visit.PressAsync("#wijzigen button");
        await CheckAsync(visit);
    }

    private static async Task CheckAsync(BrowserVisit visit)
    {
        await visit.MustBeAccessibleAsync();
        await visit.MustFitAsync();
        Assert.Empty(visit.Complaints);
    }
}
