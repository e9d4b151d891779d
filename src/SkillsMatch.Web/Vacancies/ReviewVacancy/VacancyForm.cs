using System.Globalization;
using SkillsMatch.Exchange.Text;
using SkillsMatch.Storage.Vacancies;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>Something wrong with a field: the key of the words for it, and a value they may name.</summary>
internal sealed record VacancyFormError(string Field, string Word, object? Value = null);

/// <summary>A vacancy as an employer fills it in, all of it as typed. It lives between page and server only, until it is published.</summary>
internal sealed class VacancyForm
{
    public string? Title { get; set; }

    public string? Employer { get; set; }

    public string? Pc4 { get; set; }

    public string? Text { get; set; }

    /// <summary>Id of the occupation confirmed; empty: none of those shown.</summary>
    public string? Occupation { get; set; }

    public string? HoursFewest { get; set; }

    public string? HoursMost { get; set; }

    public string? PayFrom { get; set; }

    public string? PayTo { get; set; }

    public string? Contract { get; set; }

    public string? Shift { get; set; }

    public string? StartsOn { get; set; }

    public string? ClosesOn { get; set; }

    public string? Openings { get; set; }

    /// <summary>Skills ticked.</summary>
    public int[] Skill { get; set; } = [];

    /// <summary>Recognised skills that stood on the page, ticked or not: what is not among them was not decided about yet.</summary>
    public int[] Seen { get; set; } = [];

    /// <summary>Per skill how much it matters: the name of a <see cref="SkillWeight"/>.</summary>
    public Dictionary<int, string> Weight { get; set; } = [];

    /// <summary>The skill searched for.</summary>
    public string? Find { get; set; }

    /// <summary>The occupation searched for.</summary>
    public string? FindOccupation { get; set; }

    /// <summary>The row version the form was made from; null: a new vacancy.</summary>
    public string? Version { get; set; }

    /// <summary>The form as it stands for a vacancy that is there. Its skills and employer must be loaded.</summary>
    public static VacancyForm Of(VacancyRow row) => new()
    {
        Title = row.Title,
        Employer = row.Employer!.Name,
        Pc4 = row.Pc4,
        Text = row.Text,
        Occupation = Typed(row.OccupationId),
        HoursFewest = Typed(row.HoursMinimum),
        HoursMost = Typed(row.HoursMaximum),
        PayFrom = Typed(row.PayMinimum),
        PayTo = Typed(row.PayMaximum),
        Contract = row.Contract?.ToString(),
        Shift = row.ShiftWork?.ToString(),
        StartsOn = Typed(row.StartsOn),
        ClosesOn = Typed(row.ClosesOn),
        Openings = Typed(row.Openings),
        Skill = [.. row.Skills.Select(one => one.SkillId)],
        Weight = row.Skills.ToDictionary(one => one.SkillId, one => SkillWeights.Of(one).ToString()),
        Version = row.RowVersion.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The same form with clean text; fields with signs that no database keeps are emptied and named.</summary>
    public VacancyForm Clean(out IReadOnlyList<VacancyFormError> errors)
    {
        List<VacancyFormError> found = [];
        Title = Cleaned(Title, nameof(Title), found)?.Trim();
        Employer = Cleaned(Employer, nameof(Employer), found)?.Trim();
        Text = Cleaned(Text, nameof(Text), found)?.Trim();
        Pc4 = Cleaned(Pc4, nameof(Pc4), found)?.Trim();
        Find = Cleaned(Find, nameof(Find), found);
        FindOccupation = Cleaned(FindOccupation, nameof(FindOccupation), found);
        errors = found;
        return this;
    }

    private static string? Cleaned(string? text, string field, List<VacancyFormError> errors)
    {
        if (text is null)
            return null;
        if (PlainText.Clean(text, out var clean) is not TextProblem.None)
            errors.Add(new VacancyFormError(field, "ErrorSigns"));
        return clean;
    }

    private static string? Typed(IFormattable? value) => value is DateOnly day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value?.ToString(value is decimal ? "0.##" : null, CultureInfo.InvariantCulture);
}
