using System.Collections.Immutable;
using System.Text;
using SkillsMatch.Learning.Texts;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>
/// A text with marks in it: {words|id}; id? is a wish, a+b are both meant, of a/b either is right, id~ does not count, and {words} alone
/// is a trap that means nothing.
/// </summary>
internal static class MarkedText
{
    public static (string Text, ImmutableArray<GoldMark> Marks) Read(string marked, string place)
    {
        var (text, marks) = (new StringBuilder(marked.Length), new List<GoldMark>());
        var at = 0;
        while (marked.IndexOf('{', at) is >= 0 and var open)
        {
            text.Append(marked, at, open - at);
            var close = marked.IndexOf('}', open);
            if (close < 0)
                throw new InvalidDataException($"{place}: a {{ without a }}.");
            var parts = marked[(open + 1)..close].Split('|');
            if (parts.Length > 2 || parts[0].Length == 0)
                throw new InvalidDataException($"{place}: '{marked[open..(close + 1)]}' is not {{words|ids}}.");
            if (parts.Length == 2)
                marks.AddRange(Marks(new TextSpan(text.Length, parts[0].Length), parts[1]));
            text.Append(parts[0]);
            at = close + 1;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), [.. marks]);
    }

    private static IEnumerable<GoldMark> Marks(TextSpan span, string ids) => ids.Split('+').Select(
        one => new GoldMark(
            span, [.. one.Split('/').Select(id => id.TrimEnd('?', '~'))], one.Contains('?', StringComparison.Ordinal), one.Contains('~', StringComparison.Ordinal)));
}
