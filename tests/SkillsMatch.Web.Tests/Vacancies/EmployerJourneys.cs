using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Vacancies;

/// <summary>Ways through the employer pages that many tests begin with.</summary>
internal static class EmployerJourneys
{
    public const string Text =
        """
        Voor onze werkplaats in Dordrecht zoeken wij een lasser die met de halfautomaat overweg kan.

        Je doet MIG/MAG-lassen aan stalen brugdelen. Je kunt een technische tekening lezen.
        Je werkt 32 tot 40 uur per week en verdient € 2.800 tot € 3.400 bruto per maand.
        VCA-basis is verplicht. TIG-lassen is een pré.
        """;

    /// <summary>Pastes a vacancy and comes to the review.</summary>
    public static async Task<VisitedPage> PasteAsync(this Visitor visitor, string text = Text, string title = "Lasser (m/v/x)", string employer = "Staalbouw Proef", string pc4 = "3316")
    {
        await visitor.GoAsync("/werkgevers/nieuw");
        return await visitor.SendAsync("main form button", ("Title", title), ("Employer", employer), ("Pc4", pc4), ("Text", text));
    }

    /// <summary>Pastes and publishes a vacancy, and comes to whom it reaches.</summary>
    public static async Task<VisitedPage> PublishAsync(this Visitor visitor, params (string Field, string Value)[] changes)
    {
        await visitor.PasteAsync();
        return await visitor.SendAsync(".tally button", changes);
    }

    /// <summary>The id of the vacancy whose page is looked at.</summary>
    public static Guid VacancyId(this VisitedPage page) => Guid.Parse(page.Address.Segments[3].TrimEnd('/'));

    /// <summary>The code shown after publishing.</summary>
    public static string Code(this VisitedPage page) => page.TextAt(".code strong");
}
