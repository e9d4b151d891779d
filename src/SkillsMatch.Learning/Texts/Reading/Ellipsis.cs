using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>
/// Completes a word that ends in a hyphen by the tail of the next one: "heftruck- en reachtruckcertificaat" is also a
/// "heftruckcertificaat".
/// </summary>
internal static class Ellipsis
{
    private static readonly string[] Tails =
    [
        "certificaat", "certificaten", "diploma", "bewijs", "rijbewijs", "werkzaamheden", "werk", "techniek", "monteur", "medewerker",
        "installaties", "installatie", "systemen", "systeem",
        "machines", "machine", "beheer", "onderhoud", "koop", "kopen", "lossen", "lassen", "laswerk", "administratie", "verwerking", "zorg",
        "dienst", "apparatuur", "leidingen", "bouw",
        "controle", "planning", "verkeer", "programma's", "pakket", "vaardigheden", "kennis", "ervaring", "gereedschap", "reparaties",
        "reparatie", "inspecties",
    ];

    /// <summary>The stem of the whole word; null where the word does not end in a hyphen or the next word has no tail we know.</summary>
    public static string? Completed(string text, TextSpan word, int end, string normal)
    {
        if (word.End >= end || text[word.End] != '-' || (word.End + 1 < end && !char.IsWhiteSpace(text[word.End + 1])))
            return null;
        var next = text[(word.End + 1)..Math.Min(end, word.End + 60)].Split(
        [' ', ',', '\n', '.', ';', ')'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(part => part is not ("en" or "of" or "en/of" or "&"));
        var tail = next is null
            ? null
            : Array.Find(Tails, tail => next.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && next.Length > tail.Length);
        return tail is null ? null : DutchStem.Of(normal + TextNormalizer.Normalize(tail));
    }
}
