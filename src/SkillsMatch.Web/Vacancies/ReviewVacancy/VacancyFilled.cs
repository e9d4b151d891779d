using System.Globalization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>Turns a form into the vacancy that is asked for, noting everything that is wrong with it.</summary>
internal sealed class VacancyFilled(VacancyForm form, VacancyReview review, DateOnly today)
{
    private const int MostSkills = 60;
    private const int MostRequired = 20;
    private readonly List<VacancyFormError> _errors = [.. BasicRules.Of(form, review.Market)];

    /// <summary>The vacancy; null where anything is wrong.</summary>
    public VacancyRequest? Read(out IReadOnlyList<VacancyFormError> errors)
    {
        var (hoursFewest, hoursMost) = Pair(form.HoursFewest, nameof(form.HoursFewest), form.HoursMost, nameof(form.HoursMost), 60, "ErrorHours");
        var (payFrom, payTo) = Pair(form.PayFrom, nameof(form.PayFrom), form.PayTo, nameof(form.PayTo), 100_000, "ErrorPay");
        var openings = string.IsNullOrWhiteSpace(form.Openings) ? 1 : NumberIn(form.Openings, nameof(form.Openings), 1, 500, "ErrorOpenings") ?? 1;
        var startsOn = DayIn(form.StartsOn, nameof(form.StartsOn), today.AddMonths(-1));
        var closesOn = DayIn(form.ClosesOn, nameof(form.ClosesOn), today);
        var asked = review.Ticked.ToLookup(one => one.Weight is SkillWeight.Required);
        if (asked[false].Count() > MostSkills || asked[true].Count() > MostRequired)
            _errors.Add(new VacancyFormError("skills", "ErrorTooMany", MostSkills));
        errors = _errors;
        return _errors.Count > 0 ? null : new VacancyRequest(
            form.Title!, form.Text!, form.Employer!, [.. asked[false].Select(Asked)], [.. asked[true].Select(one => one.Skill.Id)],
            review.Occupation?.Id, BasicRules.Pc4Of(form), (int?)hoursFewest, (int?)hoursMost, payFrom, payTo,
            Enum.TryParse<ContractKind>(form.Contract, out var contract) && Enum.IsDefined(contract) ? contract : null,
            bool.TryParse(form.Shift, out var shift) ? shift : null, (int)openings, closesOn, startsOn);
    }

    private static AskedSkillRequest Asked(PickedSkill one) =>
        new(one.Skill.Id, one.Weight is SkillWeight.Desirable ? Importance.Desirable : Importance.Essential, one.Sentence);

    // One of the two is enough: it then stands for both.
    private (decimal?, decimal?) Pair(string? lower, string lowerField, string? upper, string upperField, int highest, string word)
    {
        var (fewest, most) = (NumberIn(lower, lowerField, 0, highest, word), NumberIn(upper, upperField, 0, highest, word));
        if (fewest > most)
            _errors.Add(new VacancyFormError(lowerField, word + "Order"));
        return (fewest ?? most, most ?? fewest);
    }

    private decimal? NumberIn(string? typed, string field, int lowest, int highest, string word)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (Read(typed) is { } number && number >= lowest && number <= highest && (word == "ErrorPay" || number == decimal.Truncate(number)))
            return number;
        _errors.Add(new VacancyFormError(field, word, highest));
        return null;
    }

    // "2800", "2.800", "€ 2.800,50" and "2800.50": a point or comma before exactly three last digits parts thousands.
    private static decimal? Read(string typed)
    {
        var signs = typed.Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var last = signs.LastIndexOfAny(['.', ',']);
        var isFraction = last >= 0 && signs.Length - last - 1 is 1 or 2;
        var digits = signs.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var plain = isFraction ? digits.Insert(digits.Length - (signs.Length - last - 1), ".") : digits;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private DateOnly? DayIn(string? typed, string field, DateOnly first)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) && day >= first && day <= today.AddYears(2))
            return day;
        _errors.Add(new VacancyFormError(field, "Error" + field));
        return null;
    }
}
