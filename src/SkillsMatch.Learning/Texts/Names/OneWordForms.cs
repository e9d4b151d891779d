using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>
/// Whether a word is a form of a name of one word. Stems alone would take "wordt" for Word and "verf" for "verven"; with nothing else to
/// hold on to, only a true plural, a third person or a participle will do.
/// </summary>
internal static class OneWordForms
{
    private const int ShortestBent = 5;
    private static readonly string[] UnstressedPrefixes = ["be", "ver", "ont", "her", "er"];

    public static bool Includes(string name, Token token)
    {
        if (token.Normal == name)
            return true;
        if (token.IsSmall || token.Normal.Length < ShortestBent)
            return false;
        return name.EndsWith("en", StringComparison.Ordinal)
            ? IsVerbForm(name, token)
            : IsPlural(name, token.Normal) || token.OtherStem == DutchStem.Of(name);
    }

    private static bool IsPlural(string name, string word) =>
        word.Length > name.Length
            && (word.EndsWith('s') || word.EndsWith("en", StringComparison.Ordinal))
            && DutchStem.Of(word) == DutchStem.Of(name);

    private static bool IsVerbForm(string name, Token token)
    {
        if (token.OtherStem is not null)
            return token.OtherStem == DutchStem.Of(name);
        return token.Stem == DutchStem.Of(name)
            && (
                token.Normal.EndsWith('t') || (token.Normal.EndsWith('d') && Array.Exists(UnstressedPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal))));
    }
}
