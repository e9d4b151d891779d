using System.Globalization;

namespace SkillsMatch.Web.Operations.Http.Paging;

/// <summary>Reads numbers from the query, so that all that is wrong with it can be said at once.</summary>
internal static class WholeNumber
{
    /// <summary>Null: nothing was sent, or what was sent is noted in <paramref name="errors"/>.</summary>
    public static int? Read(string? text, string name, InputErrors errors, int lowest, int highest)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        errors.Check(isRight: false, name, $"Kies een geheel getal van {lowest} tot en met {highest}.");
        return null;
    }
}
