using Microsoft.Extensions.Localization;
using SkillsMatch.Web.Layout.Pieces;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>What a demand is called on the page.</summary>
internal static class DemandLabel
{
    /// <summary>The label of the skill, or the name of the condition.</summary>
    public static string Of(DemandLine line, ReachShown shown, IStringLocalizer<Words> words) =>
        line.Skill is { } skill ? shown.SkillOf(skill).Shown() : words["Condition" + line.Condition];

    /// <summary>Verplicht, moet, mooi meegenomen, or voorwaarde.</summary>
    public static string KindOf(DemandLine line, IStringLocalizer<Words> words) => words[line switch
    {
        { Skill: not null, Condition: not null } => "WeightRequired",
        { Importance: { } importance } => "Weight" + importance,
        _ => "KindCondition",
    }];
}
