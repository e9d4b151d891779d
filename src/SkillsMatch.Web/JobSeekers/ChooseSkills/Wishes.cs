using System.Globalization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>What is wrong with one field of the form.</summary>
/// <param name="Field">The field.</param>
/// <param name="Word">The key of the message in <see cref="Words"/>.</param>
/// <param name="Value">What the message names; null: nothing.</param>
internal sealed record FieldError(string Field, string Word, object? Value = null);

/// <summary>Where and how a person wants to work, read from the form; what cannot be read is told and left out.</summary>
internal sealed record Wishes(string? Pc4, TravelLimit? Travel, HoursPerWeek? Hours, bool? Shift, int? Level, DateOnly? From)
{
    private const int UsualMinutes = 30;
    private const int MostHours = 60;
    private static readonly string[] Days = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];

    public static Wishes Read(SkillsForm form, MarketSnapshot market, DateOnly today, ICollection<FieldError> errors) => new(
        ReadPc4(form.Pc4, market, errors),
        ReadTravel(form, errors),
        ReadHours(form, errors),
        bool.TryParse(form.Shift, out var shift) ? shift : null,
        Number(form.Level, 1, 8),
        ReadFrom(form.From, today, errors));

    public void ApplyTo(JobSeekerRow row)
    {
        (row.Pc4, row.TravelMode, row.MaximumMinutes) = (Pc4, Travel?.Mode, Travel?.MaximumMinutes);
        (row.HoursMinimum, row.HoursMaximum) = (Hours?.Minimum, Hours?.Maximum);
        (row.AcceptsShiftWork, row.Nlqf, row.AvailableFrom) = (Shift, Level, From);
    }

    private static string? ReadPc4(string? typed, MarketSnapshot market, ICollection<FieldError> errors)
    {
        var digits = typed?.Trim() ?? "";
        if (digits.Length == 0)
            return null;
        if (digits.Length >= 4 && digits[..4].All(char.IsAsciiDigit) && digits[4..].Trim().All(char.IsAsciiLetter))
            digits = digits[..4]; // a whole postcode: the letters are not kept
        if (digits.Length != 4 || !digits.All(char.IsAsciiDigit))
            errors.Add(new FieldError(nameof(SkillsForm.Pc4), "ErrorPc4"));
        else if (!market.Places.ContainsKey(digits))
            errors.Add(new FieldError(nameof(SkillsForm.Pc4), "ErrorPc4Unknown", digits));
        else
            return digits;
        return null;
    }

    private static TravelLimit? ReadTravel(SkillsForm form, ICollection<FieldError> errors)
    {
        var minutes = string.IsNullOrWhiteSpace(form.Minutes) ? UsualMinutes : Number(form.Minutes, 5, 180);
        if (minutes is null)
            errors.Add(new FieldError(nameof(SkillsForm.Minutes), "ErrorMinutes"));
        return Enum.TryParse<TravelMode>(form.Travel, out var mode) && Enum.IsDefined(mode) && minutes is { } longest
            ? new TravelLimit(mode, longest)
            : null;
    }

    private static HoursPerWeek? ReadHours(SkillsForm form, ICollection<FieldError> errors)
    {
        var fewest = ReadHours(form.HoursFewest, nameof(SkillsForm.HoursFewest), errors);
        var most = ReadHours(form.HoursMost, nameof(SkillsForm.HoursMost), errors);
        if (fewest > most)
            errors.Add(new FieldError(nameof(SkillsForm.HoursFewest), "ErrorHoursOrder"));
        return (fewest is null && most is null) || fewest > most ? null : new HoursPerWeek(fewest ?? 0, most ?? MostHours);
    }

    private static int? ReadHours(string? typed, string field, ICollection<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var hours = Number(typed, 0, MostHours);
        if (hours is null)
            errors.Add(new FieldError(field, "ErrorHours"));
        return hours;
    }

    private static DateOnly? ReadFrom(string? typed, DateOnly today, ICollection<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (DateOnly.TryParseExact(typed.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day <= today.AddYears(2))
            return day < today ? today : day;
        errors.Add(new FieldError(nameof(SkillsForm.From), "ErrorFrom"));
        return null;
    }

    private static int? Number(string? typed, int lowest, int highest) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : null;
}
