using System.Globalization;
using System.Text;

namespace SkillsMatch.Exchange.Text;

/// <summary>What is wrong with a piece of text that came from outside.</summary>
public enum TextProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It holds a NUL or another control character (other than tab and line breaks).</summary>
    ControlCharacter,

    /// <summary>It holds half a character (a lone UTF-16 surrogate).</summary>
    HalfCharacter,
}

/// <summary>
/// The one normaliser at every edge: text in the database is NFC, with \n as line break, without control characters, lone surrogates and
/// marks that turn the reading direction. PostgreSQL refuses NUL (22021), and text that only looks equal is found by nobody.
/// </summary>
public static class PlainText
{
    /// <summary>Normalises, or says what is wrong and leaves <paramref name="clean"/> empty.</summary>
    public static TextProblem Clean(string text, out string clean)
    {
        clean = "";
        var problem = ProblemIn(text);
        if (problem is not TextProblem.None)
            return problem;

        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        clean = WithoutDirectionMarks(unix).Normalize(NormalizationForm.FormC);
        return TextProblem.None;
    }

    /// <summary>Length as a reader counts it: code points, not UTF-16 units.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    private static TextProblem ProblemIn(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            var one = text[position];
            if (char.IsControl(one) && one is not ('\n' or '\r' or '\t'))
                return TextProblem.ControlCharacter;
            if (char.IsHighSurrogate(one) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
                position++;
            else if (char.IsSurrogate(one))
                return TextProblem.HalfCharacter;
        }

        return TextProblem.None;
    }

    private static string WithoutDirectionMarks(string text) => text.AsSpan().IndexOfAnyInRange('\u202A', '\u2069') < 0
        ? text
        : string.Concat(text.Where(one => !IsDirectionMark(one)));

    private static bool IsDirectionMark(char one) =>
        one is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' && CharUnicodeInfo.GetUnicodeCategory(one) == UnicodeCategory.Format;
}
