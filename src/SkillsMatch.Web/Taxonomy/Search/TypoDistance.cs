namespace SkillsMatch.Web.Taxonomy.Search;

/// <summary>Counts slips of the keyboard between a word typed and the beginning of a word known.</summary>
internal static class TypoDistance
{
    /// <summary>
    /// The least number of insertions, deletions, changes and swaps of neighbours (optimal string alignment, Boytsov 2011)
    /// that turns <paramref name="typed"/> into <paramref name="word"/> or, when <paramref name="orBeginning"/>, into its beginning;
    /// <paramref name="limit"/> + 1 when it is more than that.
    /// </summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int limit, bool orBeginning)
    {
        if (word.Length < typed.Length - limit || (!orBeginning && word.Length > typed.Length + limit))
            return limit + 1;
        if (orBeginning && word.Length > typed.Length + limit)
            word = word[..(typed.Length + limit)];

        Span<int> before = stackalloc int[word.Length + 1];
        Span<int> above = stackalloc int[word.Length + 1];
        Span<int> row = stackalloc int[word.Length + 1];
        for (var column = 0; column <= word.Length; column++)
            above[column] = column;

        for (var line = 1; line <= typed.Length; line++)
        {
            FillRow(typed, word, line, before, above, row);
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return Math.Min(limit + 1, orBeginning ? Smallest(above) : above[word.Length]);
    }

    private static void FillRow(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int line, Span<int> before, Span<int> above, Span<int> row)
    {
        row[0] = line;
        for (var column = 1; column <= word.Length; column++)
        {
            var change = above[column - 1] + (typed[line - 1] == word[column - 1] ? 0 : 1);
            row[column] = Math.Min(change, 1 + Math.Min(above[column], row[column - 1]));
            if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1])
                row[column] = Math.Min(row[column], before[column - 2] + 1);
        }
    }

    private static int Smallest(ReadOnlySpan<int> row)
    {
        var smallest = int.MaxValue;
        foreach (var one in row)
            smallest = Math.Min(smallest, one);
        return smallest;
    }
}
