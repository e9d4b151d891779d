using System.Text.RegularExpressions;

namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>
/// Occupation titles that name one gender. They are harmless beside "m/v/x" or beside their counterpart, and where they name somebody else than
/// the person sought; so they are looked for in the title and in sentences that seek.
/// </summary>
internal static partial class GenderedTitles
{
    private static readonly WordingRule Title = new(
        WordingGround.Gender,
        @"\b\p{L}*(timmerman|vakman|voorman|brandweerman|onderhoudsman|handyman|zakenman|cameraman|monteuse|secretaresse|verpleegster|verzorgster|stewardess|schoonmaakster|werkster|kapster|verkoopster|serveerster|gastvrouw|gastheer|caissière|poetsvrouw|huisvrouw|vertegenwoordigster|directrice|lerares|administratrice|hostess|chauffeuse|naaister|kleuterjuf)(nen|s)?\b",
        @"gastvrouw\s*(/|of|en|-)\s*(-?\s*heer|gastheer)|gastheer\s*(/|of|en|-)\s*(-?\s*vrouw|gastvrouw)|timmervrouw\s*(/|of|en)\s*timmerman|timmerman\s*(/|of|en)\s*(-?\s*vrouw|timmervrouw)|vakman\s*(/|of|en)\s*(-?\s*vrouw|vakvrouw)|\w+ster\s*(/|of)\s*\w+er\b|\w+er\s*(/|of)\s*\w+ster\b");

    /// <summary>Gendered titles in the title of a vacancy.</summary>
    public static IEnumerable<Match> InTitle(string title) => Title.In(title);

    /// <summary>Gendered titles in a line of its text, in sentences that seek somebody.</summary>
    public static IEnumerable<Match> InText(string line) => Title.In(line).Where(found => Seeks().IsMatch(Sentences.Around(line, found.Index)));

    [GeneratedRegex(@"\b(zoek(en|t)?|gezocht|ben jij)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seeks();
}
