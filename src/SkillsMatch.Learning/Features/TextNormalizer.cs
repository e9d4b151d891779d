using System.Globalization;
using System.Text;

namespace SkillsMatch.Learning.Features;

/// <summary>
/// Brings a text into the one form that all features are taken from: lower case, compatibility-decomposed (NFKD), without accents,
/// apostrophes gone ("collega's" is "collegas"), every other run of signs one space. Plus and hash stay ("C++", "C#").
/// Never change it without a new <see cref="TextFeatures.Contract"/>: trained tables depend on it.
/// </summary>
public static class TextNormalizer
{
    /// <summary>The normal form; empty for a text without letters or digits. Idempotent.</summary>
    public static string Normalize(string text)
    {
        if (!Ascii.IsValid(text))
            text = WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKD);
        return Squeeze(text, text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length]).ToString();
    }

    private static Span<char> Squeeze(string text, Span<char> buffer)
    {
        var length = 0;
        var gap = false;
        foreach (var one in text)
        {
            if (Keeps(one))
            {
                if (gap && length > 0)
                    buffer[length++] = ' ';
                gap = false;
                buffer[length++] = char.ToLowerInvariant(one);
            }
            else
            {
                gap |= !Vanishes(one);
            }
        }

        return buffer[..length];
    }

    private static bool Keeps(char one) =>
        char.IsAsciiLetterOrDigit(one) || one is '+' or '#' || (one > 127 && char.IsLetterOrDigit(one));

    private static bool Vanishes(char one) =>
        one is '\'' or '’' or '‘' or '`' or '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(one) == UnicodeCategory.NonSpacingMark;

    private static string WithoutLoneSurrogates(string text) =>
        text.IsNormalizable() ? text : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));

    private static bool IsNormalizable(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
