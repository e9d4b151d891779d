using System.Diagnostics;
using System.Text.RegularExpressions;
using SkillsMatch.Browser.Tests.Chromium;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Browser.Tests.Journeys;

public sealed class JobSeekerJourneyTests(SeededService seeded, ChromiumBrowser chromium) : IClassFixture<SeededService>
{
    private Uri Service => seeded.Client.BaseAddress!;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(320, false)]
    public async Task From_the_start_to_a_saved_roltrap_and_back_to_nothing(int width, bool withScript)
    {
        await using var visit = await chromium.VisitAsync(Service, width, withScript);
        var watch = Stopwatch.StartNew();
        await visit.ChooseWorkAsync("lasser");
        await visit.ChooseSkillsAsync();
        Assert.Matches("ba(nen|an) pas", await visit.HeadingAsync());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"The first match took {watch.Elapsed.TotalSeconds:F0} s.");

        await visit.PressAsync(".row h3 a");
        Assert.Contains("skills", await visit.Page.Locator(".outcome").InnerTextAsync(), StringComparison.Ordinal);
        await visit.GoAsync("/opleidingen");
        Assert.NotEqual(0, await visit.Page.Locator("article").CountAsync());
        await visit.GoAsync("/mijn-roltrap");
        Assert.True(await visit.Page.Locator(width < 992 ? ".rt-n" : ".rt-w").IsVisibleAsync());
        await visit.MustFitAsync();

        await visit.GoAsync("/bewaren");
        await visit.PressAsync("main button");
        var code = await visit.Page.Locator(".code strong").InnerTextAsync();
        await ComeBackAsync(code, width, withScript);

        await visit.GoAsync("/mijn-gegevens");
        await visit.Page.CheckAsync("#sure");
        await visit.PressAsync("form[action*=Erase] button");
        Assert.Contains("Alles is gewist", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Typing_shows_work_below_the_field_and_the_count_follows_the_ticks()
    {
        await using var visit = await chromium.VisitAsync(Service);
        await visit.GoAsync("/");
        await visit.Page.Locator("#zoek").PressSequentiallyAsync("vrachtwagen");
        await visit.PressAsync(".door #gevonden button");
        await visit.ArriveAsync("**/mijn-skills");

        for (var place = 0; place < 10; place++)
            await visit.Page.Locator("#skills input[name=Skill]").Nth(place).CheckAsync();

        await Assertions(visit).ToHaveTextAsync(new Regex("[1-9][0-9]* beroepen en [0-9]+ vacatures", RegexOptions.None,
            TimeSpan.FromSeconds(1)));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_cv_shows_its_sentences_and_one_click_removes_a_skill()
    {
        await using var visit = await chromium.VisitAsync(Service, width: 320);
        await visit.GoAsync("/");
        await visit.Page.FillAsync("#tekst", "Ik werkte als lasser.\nIk kan MIG/MAG-lassen en TIG-lassen.\nIk heb VCA-basis.");
        await visit.PressAsync(".door .btn.alt");
        var pick = visit.Page.Locator(".pick li", new() { HasText = "MIG/MAG-lassen" }).First;

        Assert.Contains("U schreef: “Ik kan MIG/MAG-lassen en TIG-lassen.”", await pick.InnerTextAsync(), StringComparison.Ordinal);
        await pick.Locator("label").ClickAsync();

        Assert.False(await pick.Locator("input[type=checkbox]").IsCheckedAsync());
        await visit.MustFitAsync();
    }

    [Fact]
    public async Task The_whole_way_to_a_match_can_be_gone_by_keyboard()
    {
        await using var visit = await chromium.VisitAsync(Service);
        await visit.GoAsync("/");
        await visit.TabToAsync(".skip");
        await visit.TabToAsync("#zoek");
        await visit.Page.Keyboard.TypeAsync("lasser");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/beroep?zoek=*");
        await visit.TabToAsync("button[name=occupation]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/mijn-skills");
        await visit.TabToAsync("#skills input[name=Skill]");
        for (var skill = 0; skill < 10; skill++)
        {
            await visit.Page.Keyboard.PressAsync("Space");
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await visit.TabToAsync("#Pc4");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/banen");

        Assert.Matches("ba(nen|an) pas", await visit.HeadingAsync());
    }

    [Fact]
    public async Task After_a_mistake_the_focus_is_on_the_summary()
    {
        await using var visit = await chromium.VisitAsync(Service);
        await visit.ChooseWorkAsync("lasser");
        await visit.Page.FillAsync("#Pc4", "12");
        await visit.PressAsync(".tally button");

        Assert.Equal("fouten", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await visit.PressAsync(".errors a");
        Assert.Equal("Pc4", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private async Task ComeBackAsync(string code, int width, bool withScript)
    {
        await using var later = await chromium.VisitAsync(Service, width, withScript);
        await later.GoAsync("/terug");
        await later.Page.FillAsync("#code", code);
        await later.PressAsync("main form button");
        await later.ArriveAsync("**/mijn-skills");
        Assert.Equal(10, await later.Page.Locator("input[name=Skill]:checked").CountAsync());
    }

    private static Microsoft.Playwright.ILocatorAssertions Assertions(BrowserVisit visit) =>
        Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("#telling"));
}
