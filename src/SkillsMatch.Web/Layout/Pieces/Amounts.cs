using System.Globalization;

namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>Amounts and days as a person reads them, in the language of the page.</summary>
internal static class Amounts
{
    /// <summary>Whole euros: "€ 1.450" in Dutch, "€1,450" in English.</summary>
    public static string Euros(decimal euros)
    {
        var number = euros.ToString("N0", CultureInfo.CurrentCulture);
        return IsEnglish ? "€" + number : "€\u00a0" + number;
    }

    /// <summary>A day with the month in words: "3 maart 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>A whole number with separators.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>The language of the page: nl or en.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static bool IsEnglish => Language == Languages.English;
}
