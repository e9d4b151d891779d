namespace SkillsMatch.Engine.Index;

/// <summary>
/// The order in which vacancies are put into segments: near each other on the map, then for the same work. A person who will not travel far
/// then meets few segments.
/// </summary>
internal static class VacancyOrder
{
    /// <summary>Rows in order, parted into segments.</summary>
    public static VacancySegment[] Segments(VacancyRows rows)
    {
        var segments = new List<VacancySegment>();
        var order = Of(rows);
        var size = rows.Tables.Shape.SegmentSize;
        for (var first = 0; first < order.Length; first += size)
            segments.Add(VacancySegment.Of(rows, order.AsSpan(first, Math.Min(size, order.Length - first))));
        return [.. segments];
    }

    // Where each place comes on the curve.
    private static int[] Ranks(Places places)
    {
        var ranks = new int[places.Count];
        var inOrder = Enumerable.Range(0, ranks.Length).OrderBy(places.OnCurve).ToArray();
        for (var rank = 0; rank < inOrder.Length; rank++)
            ranks[inOrder[rank]] = rank;
        return ranks;
    }

    private static int[] Of(VacancyRows rows)
    {
        var (count, ranks) = (rows.Documents.Count, Ranks(rows.Tables.Places));
        var (order, places, work) = (new int[count], new ushort[count], new ushort[count]);
        for (var row = 0; row < count; row++)
        {
            ref readonly var one = ref rows.Documents.RowAt(row);
            (order[row], places[row], work[row]) = (row, (ushort)ranks[one.Terms.Place], one.Row.Occupation);
        }
        return Sorted(Sorted(order, work, rows.Tables.Occupations.Count + 1), places, ranks.Length);
    }

    // Rows with the same key stay as they were, so sorting by the least first and by the most last sorts by both.
    private static int[] Sorted(int[] rows, ushort[] keys, int different)
    {
        var next = new int[different + 1];
        foreach (var key in keys)
            next[key + 1]++;
        for (var key = 0; key < different; key++)
            next[key + 1] += next[key];
        var sorted = new int[rows.Length];
        foreach (var row in rows)
            sorted[next[keys[row]]++] = row;
        return sorted;
    }
}
