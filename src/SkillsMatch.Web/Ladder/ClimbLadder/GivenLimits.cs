using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using SkillsMatch.Engine.Ladder;

namespace SkillsMatch.Web.Ladder.ClimbLadder;

/// <summary>
/// What a person can give to learning, as filled in: kept encrypted in the browser until it closes, so that neither address nor database
/// holds it.
/// </summary>
/// <param name="Weeks">Weeks in all, 0 to 520; null: no limit.</param>
/// <param name="Hours">Hours per week, 1 to 60; null: no limit.</param>
/// <param name="Euros">Euros in all, 0 to 100,000; null: no limit.</param>
internal sealed record GivenLimits(int? Weeks, int? Hours, int? Euros)
{
    private const string Key = "grenzen";

    /// <summary>Where everybody begins, and says so: a year, two days a week, and what most people can put by.</summary>
    public static GivenLimits AtFirst { get; } = new(52, 16, 2_500);

    public static GivenLimits Read(ITempDataDictionary kept) =>
        kept.Peek(Key) is string text && text.Split(';') is [var weeks, var hours, var euros]
            ? new(Number(weeks), Number(hours), Number(euros)) : AtFirst;

    public void Keep(ITempDataDictionary kept) => kept[Key] = string.Create(CultureInfo.InvariantCulture, $"{Weeks};{Hours};{Euros}");

    public RouteLimits ToFact() => new(Weeks, Hours, Euros);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
