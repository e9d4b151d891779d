using SkillsMatch.Browser.Tests.Chromium;

namespace SkillsMatch.Browser.Tests.Journeys;

/// <summary>What an employer does on the pages, with or without JavaScript.</summary>
internal static class EmployerSteps
{
    private const string Text =
        """
        Voor onze werkplaats in Dordrecht zoeken wij een lasser voor ons jonge team.
        Je doet MIG/MAG-lassen en TIG-lassen. Je kunt een technische tekening lezen en metaal slijpen.
        Je werkt 32 tot 40 uur per week. VCA-basis is verplicht.
        """;

    /// <summary>Pastes a vacancy and comes to the review.</summary>
    public static async Task PasteVacancyAsync(this BrowserVisit visit)
    {
        await visit.GoAsync("/werkgevers");
        await visit.PressAsync("main a.btn[href='/werkgevers/nieuw']");
        await visit.ArriveAsync("**/werkgevers/nieuw");
        await visit.Page.FillAsync("#Title", "Lasser brugdelen");
        await visit.Page.FillAsync("#Employer", "Staalbouw Proef");
        await visit.Page.FillAsync("#Pc4", "3316");
        await visit.Page.FillAsync("#Text", Text);
        await visit.PressAsync("main form button");
        await visit.ArriveAsync("**/werkgevers/controle*");
    }

    /// <summary>Publishes what is on the review, and comes to whom it reaches.</summary>
    public static async Task PublishAsync(this BrowserVisit visit)
    {
        await visit.PressAsync(".tally button");
        await visit.ArriveAsync("**/werkgevers/vacature/*");
    }
}
