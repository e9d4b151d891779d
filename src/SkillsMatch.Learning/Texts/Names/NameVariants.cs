using System.Text.RegularExpressions;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>
/// What else a written name says: "straatstenen en tegels leggen" is also "straatstenen leggen" and "tegels leggen", "steigers opbouwen en
/// afbreken" also "steigers opbouwen"; what stands in brackets can be missed, and so can for whom it is.
/// </summary>
internal static partial class NameVariants
{
    private const string Infinitive = "en";

    /// <summary>The other forms, without the name itself.</summary>
    public static IEnumerable<string> Of(string written)
    {
        var plain = Brackets().Replace(written, " ").Trim();
        if (plain.Length != written.Length && plain.Contains(' ', StringComparison.Ordinal))
            yield return plain;
        var shorter = ForWhom().Replace(plain, string.Empty);
        if (shorter.Length != plain.Length)
            yield return shorter;
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.IndexOf(words, "en");
        if (at <= 0 || at != Array.LastIndexOf(words, "en") || at == words.Length - 1)
            yield break;

        var (left, right) = (words[..at], words[(at + 1)..]);
        if (!words[^1].EndsWith(Infinitive, StringComparison.Ordinal))
            yield return string.Join(' ', left);
        else if (left.Length == 1 && right.Length > 1)
        {
            yield return string.Join(' ', [left[0], .. right[1..]]);
            yield return string.Join(' ', right);
        }
        else if (left.Length > 1 && right.Length == 1 && left[^1].EndsWith(Infinitive, StringComparison.Ordinal))
        {
            yield return string.Join(' ', left);
            yield return string.Join(' ', [.. left[..^1], right[0]]);
            yield return string.Join(' ', [left[^1], "en", right[0]]);
        }
    }

    [GeneratedRegex(@" (?:aan|bij|voor|van|met) (?:de |een )?(?:klant|klanten|gasten|cliënten|bewoners|patiënten|anderen|mensen|collega's)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForWhom();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
