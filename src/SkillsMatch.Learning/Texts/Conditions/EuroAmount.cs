using System.Globalization;

namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>An amount as the Dutch write it: "2.700", "2 700", "2700,-", "15,20", "45k".</summary>
internal static class EuroAmount
{
    /// <summary>Euros; null: no amount.</summary>
    public static decimal? Of(string written)
    {
        var plain = written.TrimEnd('-', '–', ',', '.').ToLowerInvariant();
        var times = plain.EndsWith('k') ? 1000 : 1;
        var comma = plain.IndexOf(',', StringComparison.Ordinal);
        var whole = string.Concat((comma < 0 ? plain : plain[..comma]).Where(char.IsDigit));
        var cents = comma < 0 ? string.Empty : plain[comma..].Replace(',', '.');
        return decimal.TryParse(whole + cents, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount * times
            : null;
    }
}
