namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>Sentences, near enough to show where words stand: a full stop, exclamation or question mark ends one.</summary>
internal static class Sentences
{
    private static readonly char[] Ends = ['.', '!', '?'];

    /// <summary>The sentence of <paramref name="line"/> that holds the sign at <paramref name="position"/>.</summary>
    public static string Around(string line, int position)
    {
        var start = position == 0 ? 0 : line.LastIndexOfAny(Ends, position - 1) + 1;
        var end = line.IndexOfAny(Ends, position);
        return line[start..(end < 0 ? line.Length : end + 1)].Trim();
    }
}
