using System.Globalization;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Vacancies;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>The words of synthetic vacancies: plain, and clear about what they are.</summary>
internal static class SyntheticText
{
    private const int LongestTitle = 120;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Extras = ["", "", "", "junior ", "ervaren ", "allround ", "meewerkend "];

    public static string Title(SyntheticOccupation occupation, SyntheticDice dice)
    {
        var title = dice.Of(Extras) + (occupation.Row.LabelNl ?? occupation.Row.LabelEn ?? occupation.Row.Code!);
        title = char.ToUpper(title[0], Dutch) + title[1..];
        return title[..Math.Min(title.Length, LongestTitle - SyntheticVacancies.Mark.Length)] + SyntheticVacancies.Mark;
    }

    public static string Vacancy(VacancyRow row, string place, IReadOnlyList<SkillRow> skills)
    {
        var asked = row.Skills.Zip(skills, (demand, skill) => (demand, Label: skill.LabelNl ?? skill.LabelEn ?? skill.Code ?? "")).ToList();
        var musts = string.Join("\n", asked.Where(one => one.demand.Importance is Engine.Facts.Importance.Essential).Select(one => $"- {one.Label}"));
        var wishes = string.Join(", ", asked.Where(one => one.demand.Importance is Engine.Facts.Importance.Desirable).Select(one => one.Label));
        return $"""
            Deze vacature is door een computer gemaakt om te proberen hoe de dienst zich houdt bij grote aantallen. U kunt er niet op reageren.

            Wij zoeken in {place}: {row.Title[..^SyntheticVacancies.Mark.Length].ToLower(Dutch)}.
            Dit hebt u nodig:
            {musts}
            {(wishes.Length > 0 ? $"Een pluspunt: {wishes}.\n" : "")}{Hours(row)}{Pay(row)}
            """;
    }

    private static string Hours(VacancyRow row) => row.HoursMinimum == row.HoursMaximum
        ? $"U werkt {row.HoursMaximum} uur per week. "
        : $"U werkt {row.HoursMinimum} tot {row.HoursMaximum} uur per week. ";

    private static string Pay(VacancyRow row) => row is { PayMinimum: { } lowest, PayMaximum: { } highest }
        ? string.Create(Dutch, $"U verdient {lowest:N0} tot {highest:N0} euro bruto per maand.")
        : "Het loon is volgens de cao.";
}
