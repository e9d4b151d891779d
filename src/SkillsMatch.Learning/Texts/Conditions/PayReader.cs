using System.Text.RegularExpressions;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Reads gross pay: "€ 2.700 - € 3.400", "2700 tot 3400 bruto per maand", "vanaf € 15,20 per uur".</summary>
internal static partial class PayReader
{
    private const int Timeout = 1000;
    private const int WordsAround = 45;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The first pay named, a band before a single amount; null: none.</summary>
    public static RecognisedPay? Read(string text) => Bands(text).Concat(Singles(text)).FirstOrDefault();

    private static IEnumerable<RecognisedPay> Bands(string text)
    {
        foreach (Match match in Band().Matches(text))
        {
            if (EuroAmount.Of(match.Groups["low"].Value) is { } low && EuroAmount.Of(match.Groups["high"].Value) is { } high && low <= high
                && IsMoney(text, match, isBand: true) && PayPeriods.Of(After(text, match), high) is { } period)
                yield return new RecognisedPay(low, high, period, SpanOf(match));
        }
    }

    private static IEnumerable<RecognisedPay> Singles(string text)
    {
        foreach (Match match in Single().Matches(text))
        {
            if (
                EuroAmount.Of(match.Groups["amount"].Value) is not { } amount || !IsMoney(text, match, isBand: false) || PayPeriods.Of(After(text, match), amount) is not { } period)
                continue;
            yield return match.Groups["top"].Success ? new RecognisedPay(null, amount, period, SpanOf(match))
                : match.Groups["bottom"].Success ? new RecognisedPay(amount, null, period, SpanOf(match))
                : new RecognisedPay(amount, amount, period, SpanOf(match));
        }
    }

    private static bool IsMoney(string text, Match match, bool isBand) =>
        match.Value.Contains('€', StringComparison.Ordinal)
        || match.Value.Contains("eur", StringComparison.OrdinalIgnoreCase)
        || (
            isBand && PayWord().IsMatch(text[Math.Max(0, match.Index - WordsAround)..Math.Min(text.Length, match.Index + match.Length + WordsAround)]));

    private static ReadOnlySpan<char> After(string text, Match match) =>
        text.AsSpan(match.Index + match.Length, Math.Min(WordsAround, text.Length - match.Index - match.Length));

    private static TextSpan SpanOf(Match match)
    {
        var blank = match.Value.Length - match.Value.TrimStart().Length;
        return new TextSpan(match.Index + blank, match.Value.Trim().Length);
    }

    [GeneratedRegex(@"(?:€|\beuro|\beur)?\s*(?<![\d.,])(?<low>\d{1,3}[. ]\d{3}(?:,(?:\d{2}|-|–))?|\d{4,6}(?:,(?:\d{2}|-|–))?|\d{2,3}k|\d{1,3},\d{2})\s*(?:euro|eur)?\s*(?:bruto)?\s*(?:-|–|—|\btot\b|\ben\b|à|\bto\b|\band\b)\s*(?:max(?:imaal|\.)?\s*)?(?:€|euro|eur)?\s*(?<high>\d{1,3}[. ]\d{3}(?:,(?:\d{2}|-|–))?|\d{4,6}(?:,(?:\d{2}|-|–))?|\d{2,3}k|\d{1,3},\d{2})(?![\d])(?:\s*(?:euro|eur)\b)?", Options, Timeout)]
    private static partial Regex Band();

    [GeneratedRegex(@"(?:\b(?:(?<bottom>vanaf|minimaal|minstens|from)|(?<top>tot|maximaal|max\.?|up to))\s+)?(?:€|\beuro|\beur)?\s*(?<![\d.,])(?<amount>\d{1,3}[. ]\d{3}(?:,(?:\d{2}|-|–))?|\d{4,6}(?:,(?:\d{2}|-|–))?|\d{2,3}k|\d{1,3}(?:,\d{2})?)(?![\d])(?:\s*(?:euro|eur)\b)?", Options, Timeout)]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?:bruto|salaris\w*|loon|leerloon|beloning|verdien\w*|inschaling|schaal|per maand|p/m|p\.m\.|euro|betalen|geven|cao|salary)\b", Options, Timeout)]
    private static partial Regex PayWord();
}
