using System.Globalization;
using System.Text.RegularExpressions;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Reads working hours: "32-40 uur", "24 uur per week", "4 dagen per week", "fulltime".</summary>
internal static partial class HoursReader
{
    private const int HoursPerDay = 8;
    private static readonly HoursPerWeek FullTime = new(36, 40);

    public static RecognisedHours? Read(string text) =>
        FirstOf(HourRange(), text, 1) ?? FirstOf(HourSingle(), text, 1) ?? FirstOf(Days(), text, HoursPerDay) ?? Full(text);

    private static RecognisedHours? FirstOf(Regex pattern, string text, int times)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var low = Number(match, "low") * times;
            var high = match.Groups["high"].Success ? Number(match, "high") * times : low;
            if (low <= high && low is >= 2 and <= 60 && high <= 60)
                return new RecognisedHours(new HoursPerWeek(low, high), new TextSpan(match.Index, match.Length));
        }

        return null;
    }

    private static RecognisedHours? Full(string text) =>
        FullTimeWord().Match(text) is { Success: true } match ? new RecognisedHours(FullTime, new TextSpan(match.Index, match.Length)) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,€])(?<low>\d{1,2})\s*(?:uur\s*)?(?:-|–|—|/|tot en met|tot|t/m|à|a|of|to)\s*(?<high>\d{1,2})\s*-?\s*(?:uur|uren|urige|hours|u\b)(?!\s*(?:per dag|p/d|’s|'s|in de))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HourRange();

    [GeneratedRegex(@"(?<![\d.,€:])(?<low>\d{1,2})\s*-?\s*(?:uur|uren|urige|hours|u)\s*(?:per week|p/w|p\.w\.|/\s*week|in de week|werkweek|a week|contract|\(fulltime\))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HourSingle();

    [GeneratedRegex(@"\b(?<low>[1-6])\s*(?:(?:-|–|tot|à|of)\s*(?<high>[1-6])\s*)?(?:dagen|days)\s*(?:per week|in de week|p/w|a week)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:full\s?-?time|voltijds?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullTimeWord();
}
