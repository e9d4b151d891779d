using System.Globalization;
using System.Text.RegularExpressions;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Reads gross pay: "€ 2.700 - € 3.400", "2700 tot 3400 euro bruto per maand", "vanaf € 15,20 per uur".</summary>
internal static partial class PayReader
{
    public static RecognisedPay? Read(string text)
    {
        foreach (Match match in Amounts().Matches(text))
        {
            var low = Amount(match.Groups["low"].Value);
            var high = match.Groups["high"].Success ? Amount(match.Groups["high"].Value) : null;
            if (low is null || !IsMoney(match) || Period(text, match, high ?? low.Value) is not { } period)
                continue;
            var span = new TextSpan(match.Index, match.Value.TrimEnd().Length);
            return high is not null ? new RecognisedPay(low, high, period, span)
                : IsTop(match.Groups["lead"].Value) ? new RecognisedPay(null, low, period, span)
                : new RecognisedPay(low, IsBottom(match.Groups["lead"].Value) ? null : low, period, span);
        }

        return null;
    }

    private static decimal? Amount(string written)
    {
        var plain = written.TrimEnd('-', ',', '.', '–').Replace(" ", string.Empty, StringComparison.Ordinal);
        if (plain.EndsWith('k') || plain.EndsWith('K'))
            return decimal.TryParse(plain[..^1], NumberStyles.Number, CultureInfo.InvariantCulture, out var thousands) ? thousands * 1000 : null;
        var cents = Cents().Match(plain);
        var whole = cents.Success ? plain[..cents.Index] : plain;
        var digits = string.Concat(whole.Where(char.IsDigit)) + (cents.Success ? "." + cents.Value[1..] : string.Empty);
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static bool IsMoney(Match match) => match.Value.Contains('€', StringComparison.Ordinal) || match.Value.Contains("eur", StringComparison.OrdinalIgnoreCase);

    /// <summary>By the words behind it, else by its size; null: no pay at all.</summary>
    private static PayPeriod? Period(string text, Match match, decimal amount)
    {
        var behind = text.AsSpan(match.Index + match.Length, Math.Min(40, text.Length - match.Index - match.Length));
        var period = behind.Contains("per uur", StringComparison.OrdinalIgnoreCase) || behind.Contains("p/u", StringComparison.OrdinalIgnoreCase) ? PayPeriod.Hour
            : behind.Contains("per jaar", StringComparison.OrdinalIgnoreCase) ? PayPeriod.Year
            : amount < 100 ? PayPeriod.Hour : amount < 15_000 ? PayPeriod.Month : PayPeriod.Year;
        return period switch
        {
            PayPeriod.Hour when amount is >= 5 and <= 200 => period,
            PayPeriod.Month when amount is >= 900 and <= 20_000 => period,
            PayPeriod.Year when amount is >= 15_000 and <= 400_000 => period,
            _ => null,
        };
    }

    private static bool IsTop(string lead) => lead.StartsWith("tot", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("max", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("up to", StringComparison.OrdinalIgnoreCase);

    private static bool IsBottom(string lead) => lead.StartsWith("vanaf", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("min", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("from", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<lead>\b(?:vanaf|minimaal|minstens|from|tot|maximaal|max\.?|up to)\s+)?(?:€|euro|eur)?\s*(?<low>\d{1,3}(?:[. ]\d{3})+(?:,(?:\d{2}|-|–))?|\d{4,6}(?:,(?:\d{2}|-|–))?|\d{2,3}k|\d{1,3},\d{2}|\d{2,3})(?:\s*(?:euro|eur))?(?:\s*(?:bruto)?\s*(?:-|–|—|tot|en|à|to|and)\s*(?:max(?:imaal)?\.?\s*)?(?:€|euro|eur)?\s*(?<high>\d{1,3}(?:[. ]\d{3})+(?:,(?:\d{2}|-|–))?|\d{4,6}(?:,(?:\d{2}|-|–))?|\d{2,3}k|\d{1,3},\d{2}))?(?:\s*(?:euro|eur)\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amounts();

    [GeneratedRegex(@",\d{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cents();
}
