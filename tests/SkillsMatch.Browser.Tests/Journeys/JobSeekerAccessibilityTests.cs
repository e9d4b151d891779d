using SkillsMatch.Browser.Tests.Chromium;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Browser.Tests.Journeys;

public sealed class JobSeekerAccessibilityTests(SeededService seeded, ChromiumBrowser chromium) : IClassFixture<SeededService>
{
    private static readonly string[] Pages =
    [
        "/", "/beroep", "/beroep?zoek=lasser", "/beroep?zoek=qqzzxx", "/mijn-skills", "/banen", "/opleidingen", "/mijn-roltrap", "/bewaren",
        "/mijn-gegevens",
        "/terug", "/hoe-de-computer-rekent", "/model", "/model?zoek=MIG%2FMAG-lassen", "/model?zoek=qqzzxx", "/privacy", "/toegankelijkheid", "/hulp", "/bestaat-niet", "/fout/500",
    ];

    // Both languages, both widths: what axe sees depends on either, not on the pair.
    public static TheoryData<int, string> Visits => new() { { 1280, "nl" }, { 320, "en" } };

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_page_is_accessible_and_fits_before_anything_was_told(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);

        await CheckAsync(visit, Pages);
    }

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_page_is_accessible_and_fits_with_a_full_profile(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);
        await visit.ChooseWorkAsync(language == "en" ? "welder" : "lasser");
        await visit.ChooseSkillsAsync();
        await visit.PressAsync(".row h3 a");
        var vacancy = new Uri(visit.Page.Url).AbsolutePath;

        await CheckAsync(visit, [.. Pages, vacancy, "/opleidingen?vacature=" + vacancy.Split('/')[^1]]);
        await visit.GoAsync(vacancy);
        await visit.PressAsync("details summary");
        await visit.MustBeAccessibleAsync();
        await visit.GoAsync("/bewaren");
        await visit.PressAsync("main button");
        await visit.MustBeAccessibleAsync();
        await visit.MustFitAsync();
    }

    [Theory, MemberData(nameof(Visits))]
    public async Task Every_page_is_accessible_and_fits_where_something_is_wrong(int width, string language)
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width, language: language);
        await visit.ChooseWorkAsync(language == "en" ? "welder" : "lasser");
        await visit.Page.FillAsync("#Pc4", "12");
        await visit.PressAsync(".tally button");
        await CheckAsync(visit);
        await visit.Page.FillAsync("#Pc4", "");
        await visit.PressAsync(".tally button");
        await visit.ArriveAsync("**/banen");
        await CheckAsync(visit);
        await CheckAsync(visit, ["/opleidingen", "/mijn-roltrap"]);
        await visit.GoAsync("/terug");
        await visit.PressAsync("main form button");
        await CheckAsync(visit);
        await visit.GoAsync("/mijn-gegevens");
        await visit.PressAsync("form[action*=Erase] button");
        await CheckAsync(visit);
    }

    [Fact]
    public async Task Dutch_words_fit_a_small_phone()
    {
        await using var visit = await chromium.VisitAsync(seeded.Client.BaseAddress!, width: 320);
        await visit.ChooseWorkAsync("lasser");
        await visit.ChooseSkillsAsync();
        await visit.PressAsync(".row h3 a");
        foreach (var path in Pages.Prepend(new Uri(visit.Page.Url).AbsolutePath))
        {
            await visit.GoAsync(path);
            await visit.MustFitAsync();
        }
    }

    private static async Task CheckAsync(BrowserVisit visit, params string[] paths)
    {
        foreach (var path in paths)
        {
            await visit.GoAsync(path);
            await CheckAsync(visit);
        }
    }

    private static async Task CheckAsync(BrowserVisit visit)
    {
        await visit.MustBeAccessibleAsync();
        await visit.MustFitAsync();
        Assert.Empty(visit.Complaints);
    }
}
