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
        var (keys, order, places) = (new ulong[rows.Documents.Count], new int[rows.Documents.Count], Ranks(rows.Tables.Places));
        for (var row = 0; row < order.Length; row++)
        {
            ref readonly var one = ref rows.Documents.RowAt(row);
            (keys[row], order[row]) = ((ulong)places[one.Terms.Place] << 32 | one.Row.Occupation, row);
        }
        Array.Sort(keys, order);
        return order;
    }
}
