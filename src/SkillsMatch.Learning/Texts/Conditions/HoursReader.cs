using System.Globalization;
using System.Text.RegularExpressions;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Reads working hours: "32-40 uur", "tussen de 24 en 36 uur", "40 uur (32 kan ook)", "4 dagen per week", "fulltime".</summary>
internal static partial class HoursReader
{
    private const int HoursPerDay = 8;
    private const double Sure = 0.97;
    private const double Likely = 0.9;
    private const double Guessed = 0.7;
    private const int Timeout = 1000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private static readonly HoursPerWeek FullTime = new(36, 40);

    /// <summary>The first hours named, the surest way of saying them first; null: none.</summary>
    public static RecognisedHours? Read(string text) =>
        FirstOf(Range(), text, Sure)
        ?? FirstOf(AlsoPossible(), text, Sure)
        ?? FirstOf(Heading(), text, Sure)
        ?? FirstOf(PerWeek(), text, Sure)
        ?? FirstOf(Days(), text, Likely, HoursPerDay)
        ?? Spread(text)
        ?? Full(text)
        ?? FirstOf(Basis(), text, Guessed);

    private static RecognisedHours? FirstOf(Regex pattern, string text, double confidence, int times = 1)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var one = Number(match, "one") * times;
            var other = match.Groups["other"].Success ? Number(match, "other") * times : one;
            var hours = new HoursPerWeek(Math.Min(one, other), Math.Max(one, other));
            if (hours is { Minimum: >= 2, Maximum: <= 60 })
                return new RecognisedHours(hours, new TextSpan(match.Index, match.Length), confidence);
        }

        return null;
    }

    /// <summary>Hours named one by one, near each other ("32 uur (vier dagen) of 40 uur").</summary>
    private static RecognisedHours? Spread(string text)
    {
        var found = Single().Matches(text).Where(match => Number(match, "one") is >= 8 and <= 48).ToArray();
        if (found.Length == 0)
            return null;
        var near = found.TakeWhile(match => match.Index - found[0].Index < 60).ToArray();
        var hours = near.Select(match => Number(match, "one")).ToArray();
        return new RecognisedHours(
            new HoursPerWeek(hours.Min(), hours.Max()), new TextSpan(near[0].Index, near[^1].Index + near[^1].Length - near[0].Index), Likely);
    }

    private static RecognisedHours? Full(string text) =>
        FullTimeWord().Match(text) is { Success: true } match
            ? new RecognisedHours(FullTime, new TextSpan(match.Index, match.Length), Likely)
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,:€])(?<one>\d{1,2})\s*(?:uur|uren)?\s*(?:(?:/\d{1,2})*/|-|–|—|\b(?:tot en met|tot|t/m|à|a|of|en|to|and)\b)\s*(?:(?:maximaal|max\.?|de)\s*)?(?<other>\d{1,2})\s*-?\s*(?:uur|uren|urige|hours|u\b|per week|p/w)(?!\s*(?:per dag|p/d|’s|'s))", Options, Timeout)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d.,:€])(?<one>\d{1,2})\s*-?\s*(?:uur|urige werkweek)\s*(?:per week)?\s*[(,]\s*(?:maar\s+)?(?<other>\d{1,2})\s*(?:uur)?\s*(?:kan|mag|is|bespreekbaar|ook)", Options, Timeout)]
    private static partial Regex AlsoPossible();

    [GeneratedRegex(@"\b(?:uren|werktijd|dienstverband)\s*(?::|per week:?|in overleg,?)\s*(?<one>\d{1,2})\s*(?:-|–|tot|à)\s*(?<other>\d{1,2})\b(?![.:]\d)", Options, Timeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![\d.,:€])(?<one>\d{1,2})\s*-?\s*(?:uur|uren|urige|hours|u)\s*(?:per week|p/w|p\.w\.|/\s*week|in de week|werkweek|a week|contract|\(fulltime\))", Options, Timeout)]
    private static partial Regex PerWeek();

    [GeneratedRegex(@"\b(?<one>[1-6])\s*(?:(?:-|–|tot|à|of)\s*(?<other>[1-6])\s*)?(?:dagen|days)\s*(?:per week|in de week|p/w|a week)", Options, Timeout)]
    private static partial Regex Days();

    [GeneratedRegex(@"(?<![\d.,:€])(?<!\b(?:om|voor|vanaf|tot|na|rond|binnen|tegen|bij|basis van|obv|o\.b\.v\.)\s)(?<one>\d{2})\s*(?:uur|uren|hours)\b(?!\s*(?:per dag|p/d|’s|'s|lang|service))", Options, Timeout)]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?:bij|basis van|obv|o\.b\.v\.)\s(?<one>\d{2})\s*(?:uur|uren)\b", Options, Timeout)]
    private static partial Regex Basis();

    [GeneratedRegex(@"\b(?:full\s?-?time|voltijds?)\b", Options, Timeout)]
    private static partial Regex FullTimeWord();
}
