using System.Globalization;
using System.Text.RegularExpressions;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Reads the level of education: "mbo 2", "mbo-niveau 3/4", "hbo werk- en denkniveau".</summary>
internal static partial class LevelReader
{
    private const double Sure = 0.97;
    private const double Likely = 0.9;

    private static readonly Dictionary<string, (int Lowest, int Highest)> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vmbo"] = (1, 2),
        ["mbo"] = (2, 4),
        ["havo"] = (4, 4),
        ["vwo"] = (4, 4),
        ["ad"] = (5, 5),
        ["associate degree"] = (5, 5),
        ["hbo"] = (6, 6),
        ["bachelor"] = (6, 6),
        ["wo"] = (6, 7),
        ["universitair"] = (6, 7),
        ["master"] = (7, 7),
    };

    /// <summary>All levels named, the surest way of saying them first: with a number, then by a word alone.</summary>
    public static IEnumerable<RecognisedLevel> Read(string text)
    {
        foreach (Match mbo in MboWithLevel().Matches(text))
        {
            var low = int.Parse(mbo.Groups["low"].ValueSpan, CultureInfo.InvariantCulture);
            var high = mbo.Groups["high"].Success ? int.Parse(mbo.Groups["high"].ValueSpan, CultureInfo.InvariantCulture) : low;
            yield return new RecognisedLevel(Math.Min(low, high), Math.Max(low, high), new TextSpan(mbo.Index, mbo.Length), Sure);
        }

        foreach (Match word in Word().Matches(text))
        {
            var (lowest, highest) = Levels[word.Groups["word"].Value];
            yield return new RecognisedLevel(lowest, highest, new TextSpan(word.Index, word.Length), Likely);
        }
    }

    [GeneratedRegex(@"\bmbo[\s-]*(?:opleiding|diploma)?[\s-]*(?:niveau|niv\.?)?[\s-]*(?<low>[1-4])\b(?:\s*(?:/|-|–|of|tot|à)\s*(?<high>[1-4])\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MboWithLevel();

    [GeneratedRegex(@"\b(?<word>vmbo|mbo|havo|vwo|hbo|universitair|wo|associate degree|bachelor|master|ad)\b(?=[\s/-]*(?:werk|denk|niveau|opleiding|diploma|geschoold|opgeleid|of|,|\.|\)|\+|/|degree|level|in\b|\w+kunde))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
