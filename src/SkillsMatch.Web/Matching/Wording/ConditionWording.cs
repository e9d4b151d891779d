using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.Wording;

/// <summary>Hard conditions as a sentence to the job seeker, with the facts that decided.</summary>
internal static class ConditionWording
{
    /// <summary>The sentence; null where the vacancy asks nothing of the kind.</summary>
    public static string? Of(HardCondition condition, TaxonomySnapshot taxonomy, IStringLocalizer<Words> words) => condition switch
    {
        TravelCondition travel => Of(travel, words),
        HoursCondition hours => Of(hours, words),
        CredentialCondition credentials => Of(credentials, taxonomy, words),
        ShiftWorkCondition shifts => Of(shifts, words),
        StartDateCondition start => Of(start, words),
        _ => null,
    };

    /// <summary>Minutes for a reader: rounded up, with the way of travelling.</summary>
    public static string Journey(TravelCondition travel, IStringLocalizer<Words> words) =>
        words["Journey" + travel.Limit!.Mode, (int)Math.Ceiling(travel.Minutes!.Value)];

    /// <summary>"32 tot 36 uur", "36 uur".</summary>
    public static string Hours(HoursPerWeek hours, IStringLocalizer<Words> words) =>
        hours.Minimum == hours.Maximum ? words["HoursOne", hours.Minimum] : words["HoursRange", hours.Minimum, hours.Maximum];

    private static string Of(TravelCondition travel, IStringLocalizer<Words> words) => travel switch
    {
        { Minutes: not null, Limit: { } limit } => words["ConditionTravel", Journey(travel, words), limit.MaximumMinutes],
        { Limit: null } => words["ConditionTravelNoLimit"],
        _ => words["ConditionTravelNoPlace"],
    };

    private static string? Of(HoursCondition hours, IStringLocalizer<Words> words) => hours switch
    {
        { Wanted: { } wanted, Offered: { } offered } => words["ConditionHours", Hours(offered, words), Hours(wanted, words)],
        { Offered: { } offered } => words["ConditionHoursNotTold", Hours(offered, words)],
        _ => words["ConditionHoursUnknown"],
    };

    private static string? Of(CredentialCondition credentials, TaxonomySnapshot taxonomy, IStringLocalizer<Words> words)
    {
        if (credentials.Required.IsEmpty)
            return null;
        var names = credentials.Fails ? credentials.Missing : credentials.Required;
        return words[credentials.Fails ? "ConditionCredentialMissing" : "ConditionCredential", Names(names, taxonomy)];
    }

    private static string? Of(ShiftWorkCondition shifts, IStringLocalizer<Words> words) => shifts switch
    {
        { Asked: false } => words["ConditionShiftNone"],
        { Asked: null } => words["ConditionShiftUnknown"],
        { Accepted: null } => words["ConditionShiftNotTold"],
        { Fails: true } => words["ConditionShiftNo"],
        _ => words["ConditionShiftYes"],
    };

    private static string? Of(StartDateCondition start, IStringLocalizer<Words> words) => start switch
    {
        { StartsOn: null } => null,
        { AvailableFrom: null, StartsOn: { } day } => words["ConditionStartNotTold", Amounts.Day(day)].Value,
        { AvailableFrom: { } from, StartsOn: { } day } => words["ConditionStart", Amounts.Day(day), Amounts.Day(from)].Value,
    };

    private static string Names(IEnumerable<SkillId> skills, TaxonomySnapshot taxonomy) =>
        string.Join(", ", skills.Select(one => taxonomy.Skills[one.Value].Shown()));
}
