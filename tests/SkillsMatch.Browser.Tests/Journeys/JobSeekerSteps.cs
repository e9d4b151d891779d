using SkillsMatch.Browser.Tests.Chromium;

namespace SkillsMatch.Browser.Tests.Journeys;

/// <summary>What a job seeker does on the pages, with or without JavaScript.</summary>
internal static class JobSeekerSteps
{
    /// <summary>Searches for work on the start page and chooses the first that is found.</summary>
    public static async Task ChooseWorkAsync(this BrowserVisit visit, string work)
    {
        await visit.GoAsync("/");
        await visit.Page.FillAsync("#zoek", work);
        await visit.Page.PressAsync("#zoek", "Enter");
        await visit.ArriveAsync("**/beroep?zoek=*");
        await visit.PressAsync("main button[name=occupation]");
        await visit.ArriveAsync("**/mijn-skills");
    }

    /// <summary>Ticks the first skills and goes on to the vacancies.</summary>
    public static async Task ChooseSkillsAsync(this BrowserVisit visit, int skills = 10)
    {
        for (var place = 0; place < skills; place++)
            await visit.Page.Locator("#skills input[name=Skill]").Nth(place).CheckAsync();
        await visit.Page.FillAsync("#Pc4", "3311");
        await visit.Page.SelectOptionAsync("#Travel", "Car");
        await visit.Page.FillAsync("#Minutes", "40");
        await visit.PressAsync(".tally button");
        await visit.ArriveAsync("**/banen");
    }

    public static async Task<string> HeadingAsync(this BrowserVisit visit) =>
        (await visit.Page.Locator("h1").First.InnerTextAsync()).Trim();
}
