namespace SkillsMatch.Learning.Texts.Conditions;

/// <summary>Tells what an amount of pay is for.</summary>
internal static class PayPeriods
{
    /// <summary>By the words behind the amount, else by its size; null: it cannot be pay.</summary>
    public static PayPeriod? Of(ReadOnlySpan<char> behind, decimal amount)
    {
        var period = Says(behind, "per uur", "p/u", "an hour") ? PayPeriod.Hour
            : Says(behind, "per jaar", "p/j", "a year") ? PayPeriod.Year
            : amount < 100 ? PayPeriod.Hour
            : amount < 15_000 ? PayPeriod.Month : PayPeriod.Year;
        return IsPossible(period, amount) ? period : null;
    }

    private static bool Says(ReadOnlySpan<char> text, string one, string two, string three) =>
        text.Contains(one, StringComparison.OrdinalIgnoreCase)
            || text.Contains(two, StringComparison.OrdinalIgnoreCase)
            || text.Contains(three, StringComparison.OrdinalIgnoreCase);

    private static bool IsPossible(PayPeriod period, decimal amount) => period switch
    {
        PayPeriod.Hour => amount is >= 5 and <= 200,
        PayPeriod.Month => amount is >= 900 and <= 20_000,
        _ => amount is >= 15_000 and <= 400_000,
    };
}
