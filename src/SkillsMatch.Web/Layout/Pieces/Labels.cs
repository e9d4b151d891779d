using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>Labels of skills and occupations in the language of the page; where there is none, in the other one, marked.</summary>
internal static class Labels
{
    public static string Shown(this SkillEntry skill) => skill.LabelIn(Amounts.Language);

    public static string Shown(this OccupationEntry occupation) => occupation.LabelIn(Amounts.Language);

    /// <summary>For the attribute lang: the language of the label where it is not that of the page, else null.</summary>
    public static string? Lang(this SkillEntry skill) => Foreign(skill.LabelEn, skill.LabelLanguage);

    /// <summary>For the attribute lang: the language of the title where it is not that of the page, else null.</summary>
    public static string? Lang(this OccupationEntry occupation) => Foreign(occupation.LabelEn, occupation.LabelLanguage);

    /// <summary>For the attribute lang around text that is always Dutch: null on Dutch pages.</summary>
    public static string? OfDutch => Amounts.Language == Languages.Dutch ? null : Languages.Dutch;

    private static string? Foreign(string? english, string labelLanguage)
    {
        var shown = Amounts.Language == Languages.English && english is not null ? Languages.English : labelLanguage;
        return shown == Amounts.Language ? null : shown;
    }
}
