using SkillsMatch.Storage.JobSeekers;

namespace SkillsMatch.Web.JobSeekers.ChooseSkills;

/// <summary>
/// What comes back from the page: ticks, and where and how the person wants to work. A cv text lives here only, between page and server.
/// </summary>
internal sealed class SkillsForm
{
    /// <summary>Skills ticked.</summary>
    public int[] Skill { get; set; } = [];

    /// <summary>Skills that stood on the page, ticked or not.</summary>
    public int[] Shown { get; set; } = [];

    /// <summary>Occupations from the text that were ticked.</summary>
    public int[] Occupation { get; set; } = [];

    /// <summary>Occupations from the text that stood on the page.</summary>
    public int[] ShownOccupation { get; set; } = [];

    /// <summary>The cv text; null: none.</summary>
    public string? Text { get; set; }

    /// <summary>The skill searched for.</summary>
    public string? Find { get; set; }

    /// <summary>Whether all suggestions are wanted.</summary>
    public bool More { get; set; }

    public string? Pc4 { get; set; }

    public string? Travel { get; set; }

    public string? Minutes { get; set; }

    public string? HoursFewest { get; set; }

    public string? HoursMost { get; set; }

    public string? Shift { get; set; }

    public string? Level { get; set; }

    public string? From { get; set; }

    /// <summary>The form as it stands for a person who told this much before.</summary>
    public static SkillsForm Of(JobSeekerRow? row) => row is null ? new SkillsForm() : new SkillsForm
    {
        Skill = [.. row.Skills.Select(skill => skill.SkillId)],
        Pc4 = row.Pc4,
        Travel = row.TravelMode?.ToString(),
        Minutes = Typed(row.MaximumMinutes),
        HoursFewest = Typed(row.HoursMinimum),
        HoursMost = Typed(row.HoursMaximum),
        Shift = row.AcceptsShiftWork?.ToString(),
        Level = Typed(row.Nlqf),
        From = row.AvailableFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string? Typed(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
