using System.Collections.Frozen;
using SkillsMatch.Learning.Features;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Closeness;

/// <summary>
/// Which skills may count as near each other because their names or surroundings are alike. A licence, certificate or language is had
/// or not: rijbewijs C does not nearly stand in for CE, nor German for English. The taxonomy may still say that one covers the other.
/// </summary>
internal static class ResemblanceRule
{
    private static readonly FrozenSet<string> LanguageNames = (
        "nederlands engels duits frans spaans italiaans portugees pools turks arabisch oekraiens russisch chinees japans koreaans grieks hongaars "
        + "tsjechisch slowaaks sloveens kroatisch servisch bosnisch bulgaars roemeens deens zweeds noors fins ests lets litouws iers "
        + "maltees hebreeuws hindi urdu "
        + "perzisch farsi vietnamees thais indonesisch swahili somalisch tigrinya papiaments fries albanees macedonisch ijslands latijn "
        + "catalaans baskisch afrikaans gebarentaal "
        + "dutch english german french spanish italian portuguese polish turkish arabic ukrainian russian chinese japanese korean greek "
        + "hungarian czech slovak "
        + "slovenian slovene croatian serbian bosnian bulgarian romanian danish swedish norwegian finnish estonian latvian lithuanian "
        + "irish maltese hebrew persian "
        + "vietnamese thai indonesian somali albanian macedonian icelandic latin "
        + "catalan basque frisian").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether resemblance counts between these kinds.</summary>
    public static bool Counts(SkillKind one, SkillKind other) => IsGradual(one) && IsGradual(other);

    /// <summary>
    /// Whether two names, as words, differ in nothing but a language, a number or a class letter ("Duits schrijven" and "Engels
    /// schrijven").
    /// </summary>
    public static bool OnlyCodeDiffers(string[] one, string[] other)
    {
        if (LanguageOf(one) is { } from && LanguageOf(other) is { } to && from != to)
            return true;
        if (one.Length != other.Length)
            return false;
        var different = -1;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i])
                continue;
            if (different >= 0)
                return false;
            different = i;
        }

        return different >= 0 && IsCode(one[different]) && IsCode(other[different]);
    }

    /// <summary>The words of a name, as <see cref="OnlyCodeDiffers"/> takes them.</summary>
    public static string[] Words(string name) => TextNormalizer.Normalize(name).Split(' ');

    private static bool IsGradual(SkillKind kind) => kind is SkillKind.Skill or SkillKind.Knowledge or SkillKind.Transversal;

    private static string? LanguageOf(string[] words) => Array.Find(words, LanguageNames.Contains);

    private static bool IsCode(string word) => word.Length <= 2 || word.All(char.IsDigit);
}
