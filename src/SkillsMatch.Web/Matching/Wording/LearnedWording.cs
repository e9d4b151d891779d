using System.Globalization;
using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Web.Matching.Wording;

/// <summary>Says what was learned from others about a match.</summary>
internal static class LearnedWording
{
    private const double Smallest = 0.005; // less shows as 0,00

    /// <summary>One sentence with the number.</summary>
    public static string Of(LearnedLine line, IStringLocalizer words) => line.Bonus switch
    {
        >= Smallest => words["LearnedMore", Points(line)],
        <= -Smallest => words["LearnedLess", Points(line)],
        _ => words["LearnedSame"],
    };

    /// <summary>The number with its sign.</summary>
    public static string Points(LearnedLine line) => line.Bonus.ToString("+0.00;−0.00;0.00", CultureInfo.CurrentCulture);
}
