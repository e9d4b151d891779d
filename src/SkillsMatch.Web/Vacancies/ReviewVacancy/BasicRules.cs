using SkillsMatch.Exchange.Text;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>What title, employer, postcode and text must keep to.</summary>
internal static class BasicRules
{
    public const int LongestName = 120;
    public const int LongestText = 10_000;

    /// <summary>Everything that is wrong with the basics of a form whose text is clean.</summary>
    public static IEnumerable<VacancyFormError> Of(VacancyForm form, MarketSnapshot market)
    {
        if (TextError(form.Title, nameof(form.Title), LongestName) is { } title)
            yield return title;
        if (TextError(form.Employer, nameof(form.Employer), LongestName) is { } employer)
            yield return employer;
        if (string.IsNullOrEmpty(form.Pc4))
            yield return new VacancyFormError(nameof(form.Pc4), "ErrorPc4");
        else if (Pc4Of(form) is not { } pc4 || !market.Places.ContainsKey(pc4))
            yield return new VacancyFormError(nameof(form.Pc4), "ErrorPc4Unknown");
        if (TextError(form.Text, nameof(form.Text), LongestText) is { } text)
            yield return text;
    }

    /// <summary>The four digits of what was typed, which may be a whole postcode; null: there are none. Letters are thrown away.</summary>
    public static string? Pc4Of(VacancyForm form) =>
        form.Pc4 is { Length: >= 4 } typed && typed.Take(4).All(char.IsAsciiDigit) && typed[4..].All(one => char.IsAsciiLetter(one) || one == ' ') ? typed[..4] : null;

    private static VacancyFormError? TextError(string? text, string field, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new VacancyFormError(field, "Error" + field);
        return PlainText.Length(text) > longest ? new VacancyFormError(field, "ErrorLong", longest) : null;
    }
}
