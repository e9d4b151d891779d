namespace SkillsMatch.Web.Region.DrawMap;

/// <summary>Names on the map: a long name with hyphens is broken behind one, near its middle.</summary>
internal static class MapLabel
{
    private const int LongestLine = 13;

    /// <summary>The lines of a name, one or two.</summary>
    public static IReadOnlyList<string> LinesOf(string name)
    {
        if (name.Length <= LongestLine)
            return [name];
        var breaks = Enumerable.Range(1, name.Length - 1).Where(place => name[place - 1] == '-').ToList();
        if (breaks.Count == 0)
            return [name];
        var middle = breaks.MinBy(place => Math.Abs(2 * place - name.Length));
        return [name[..middle], name[middle..]];
    }
}
