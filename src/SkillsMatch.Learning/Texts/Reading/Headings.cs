using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Knows the headings that Dutch and English vacancies use.</summary>
internal static class Headings
{
    private const int MostWords = 8;

    private static readonly (Section Section, string[] Beginnings)[] Known =
    [
        (Section.Wishes,
        [
            "nice to have", "pluspunten", "mooi meegenomen", "dit is een pre", "pre", "een pre", "wensen", "wenselijk", "bonuspunten",
            "fijn als", "extra", "wat helpt", "handig",
        ]),
        (Section.Offer,
        [
            "wat bieden", "wij bieden", "we bieden", "wat bied", "dit bieden", "ons aanbod", "aanbod", "arbeidsvoorwaarden", "wat krijg",
            "dit krijg", "jij krijgt", "je krijgt", "u krijgt", "what we offer", "we offer", "benefits", "our offer",
            "wat staat daar tegenover", "wat staat ertegenover", "daar staat tegenover", "salaris", "beloning", "wat je krijgt",
            "wat wij je bieden", "voorwaarden", "wat verdien",
        ]),
        (Section.Employer,
        [
            "over ons", "wie zijn wij", "wie zijn we", "wie wij zijn", "over de organisatie", "over het bedrijf", "het bedrijf",
            "de organisatie", "bedrijfsprofiel", "about us", "over de afdeling", "solliciteren", "interesse", "sollicitatie", "contact",
            "procedure", "reageren", "how to apply", "meer weten", "enthousiast", "over de werkgever", "bedrijfsomschrijving",
        ]),
        (Section.Demands,
        [
            "wat vragen", "wij vragen", "we vragen", "wat wij vragen", "functie eisen", "functieeisen", "eisen", "wie ben jij",
            "wie ben je", "wie zoeken", "wie wij zoeken", "wij zoeken", "profiel", "jouw profiel", "jij bent", "jij hebt", "dit breng",
            "wat breng", "dit neem", "wat neem", "wat ga je doen", "wat doe je", "dit ga je doen", "taken", "jouw taken",
            "werkzaamheden", "je werk", "het werk", "de functie", "functieomschrijving", "de baan", "dit heb", "requirements",
            "your profile", "what you bring", "responsibilities", "what will you do", "your role", "jouw rol", "wat je doet",
            "wat je meebrengt", "wat wij zoeken", "wat we zoeken", "dit vragen", "dit ben", "vaardigheden", "kennis", "werkervaring",
            "opleiding", "cursussen", "skills", "wat heb", "wat moet", "wat je gaat doen", "wat ga", "dit doe", "ervaring",
        ]),
    ];

    /// <summary>What begins with this line; null where it is no heading.</summary>
    public static Section? Of(string line)
    {
        var trimmed = line.Trim().Trim('*', '#', '_', '=').Trim();
        var normal = TextNormalizer.Normalize(trimmed);
        var words = normal.Split(' ').Length;
        if (normal.Length == 0 || words > MostWords || !LooksLikeOne(trimmed))
            return null;
        foreach (var (section, beginnings) in Known)
        {
            if (Array.Exists(beginnings, beginning => normal == beginning || normal.StartsWith(beginning + " ", StringComparison.Ordinal)))
                return section;
        }

        return trimmed.EndsWith(':') || trimmed.EndsWith('?') || IsShouted(trimmed) ? Section.Unknown : null;
    }

    private static bool LooksLikeOne(string line) =>
        line[^1] is ':' or '?' || IsShouted(line) || (char.IsUpper(line[0]) && line[^1] is not ('.' or '!' or ',' or ';'));

    private static bool IsShouted(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);
}
