using System.Globalization;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Vacancies.BrowseVacancies;

/// <summary>Finds open vacancies by words that title, employer, place or occupation must hold.</summary>
internal static class VacancyBrowsing
{
    private const CompareOptions AsTyped = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    /// <summary>The newest first; without words all of them.</summary>
    public static IReadOnlyList<VacancyEntry> Find(string? words, RegionFacts facts)
    {
        var asked = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. facts.Market.Vacancies.Values
            .Where(one => TextOf(one, facts) is var text && asked.All(word => Dutch.IndexOf(text, word, AsTyped) >= 0))
            .OrderByDescending(one => one.PostedOn)
            .ThenBy(one => one.Title, StringComparer.Ordinal)
            .ThenBy(one => one.Id)];
    }

    private static string TextOf(VacancyEntry one, RegionFacts facts)
    {
        var occupation = one.Fact.Occupation is { } id ? facts.Taxonomy.Occupations[id.Value].Label : "";
        return $"{one.Title} {one.Employer} {one.PlaceName} {occupation}";
    }
}
