using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Http.Bodies;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.Wire;

/// <summary>What a vacancy must keep to.</summary>
internal static class VacancyRules
{
    private const int MostSkills = 60;
    private const int MostCredentials = 20;

    public static InputErrors Check(
        VacancyRequest asked, InputErrors errors, TaxonomySnapshot taxonomy, MarketSnapshot market, DateOnly today)
    {
        errors.Text(asked.Titel, "titel", 1, 120).Text(asked.Tekst, "tekst", 1, 10_000).Text(asked.Werkgever, "werkgever", 1, 120);
        CheckSkills(asked.Vaardigheden ?? [], asked.VereisteCertificaten ?? [], errors, taxonomy);
        new SkillChoice(taxonomy, errors).Occupation(asked.BeroepId, "beroepId");
        return errors
            .Place(asked.Pc4, "pc4", market)
            .Number(asked.UrenMinimaal, "urenMinimaal", 0, 60)
            .Number(asked.UrenMaximaal, "urenMaximaal", 0, 60)
            .InOrder(asked.UrenMinimaal, asked.UrenMaximaal, "urenMinimaal", "urenMaximaal")
            .Together(asked.UrenMinimaal, "urenMinimaal", asked.UrenMaximaal, "urenMaximaal")
            .Euros(asked.LoonMinimaal, "loonMinimaal", 100_000)
            .Euros(asked.LoonMaximaal, "loonMaximaal", 100_000)
            .InOrder(asked.LoonMinimaal, asked.LoonMaximaal, "loonMinimaal", "loonMaximaal")
            .Together(asked.LoonMinimaal, "loonMinimaal", asked.LoonMaximaal, "loonMaximaal")
            .Number(asked.AantalPlaatsen, "aantalPlaatsen", 1, 500)
            .Day(asked.Sluitingsdatum, "sluitingsdatum", today, today.AddYears(2))
            .Day(asked.Startdatum, "startdatum", today.AddMonths(-1), today.AddYears(2));
    }

    private static void CheckSkills(
        IReadOnlyList<AskedSkillRequest> skills, IReadOnlyList<int> credentials, InputErrors errors, TaxonomySnapshot taxonomy)
    {
        var choice = new SkillChoice(taxonomy, errors);
        choice.Skills([.. skills.Select(one => one.VaardigheidId)], "vaardigheden", MostSkills, position => $"vaardigheden[{position}].vaardigheidId");
        choice.Skills(credentials, "vereisteCertificaten", MostCredentials, position => $"vereisteCertificaten[{position}]");
        choice.Credentials(credentials, "vereisteCertificaten");
        var asked = skills.Select(one => one.VaardigheidId).ToHashSet();
        for (var position = 0; position < Math.Min(credentials.Count, MostCredentials); position++)
        {
            errors.Check(
                !asked.Contains(credentials[position]), $"vereisteCertificaten[{position}]",
                "Dit staat ook bij 'vaardigheden'. Kies: een eis zonder welke niemand begint, of een vaardigheid die meetelt.");
        }

        for (var position = 0; position < Math.Min(skills.Count, MostSkills); position++)
            errors.Text(skills[position].Zin, $"vaardigheden[{position}].zin", 0, 1000);
    }
}
