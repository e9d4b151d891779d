using Microsoft.Extensions.Localization;
using SkillsMatch.Web.Layout.Pieces;

namespace SkillsMatch.Web.Region.SmallCounts;

/// <summary>Numbers of people as pages say them.</summary>
internal static class PeopleWords
{
    /// <summary>The number; "minder dan 5"; or "niet getoond" for one that is kept back to protect another.</summary>
    public static string In(this PeopleCount people, IStringLocalizer<Layout.Words> words) =>
        people.Shown is { } shown ? Amounts.Number(shown) : words[people.IsSmall ? "PeopleFewer" : "PeopleNotShown"];
}
