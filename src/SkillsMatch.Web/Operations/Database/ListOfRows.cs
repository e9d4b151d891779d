namespace SkillsMatch.Web.Operations.Database;

/// <summary>Changes a list of rows in place, so that rows which stay keep their identity and the database sees only what changed.</summary>
internal static class ListOfRows
{
    /// <summary>Removes rows that are no longer wanted, adds those that are new, and fills all, key included.</summary>
    public static void BecomeLike<TRow, TWanted, TKey>(
        this List<TRow> rows, IReadOnlyCollection<TWanted> wanted, Func<TRow, TKey> keyOf, Func<TWanted, TKey> wantedKey, Action<TRow, TWanted> fill)
        where TRow : new()
        where TKey : notnull
    {
        var keys = wanted.Select(wantedKey).ToHashSet();
        rows.RemoveAll(row => !keys.Contains(keyOf(row)));
        var there = rows.ToDictionary(keyOf);
        foreach (var one in wanted)
        {
            if (!there.TryGetValue(wantedKey(one), out var row))
                rows.Add(row = new TRow());
            fill(row, one);
        }
    }
}
