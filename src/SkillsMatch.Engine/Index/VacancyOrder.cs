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

    private static int[] Of(VacancyRows rows)
    {
        var (keys, order) = (new UInt128[rows.Documents.Count], new int[rows.Documents.Count]);
        for (var row = 0; row < order.Length; row++)
        {
            ref readonly var one = ref rows.Documents.Rows[row].Row;
            keys[row] = new UInt128((ulong)rows.Tables.Places.OnCurve(one.Place) << 32 | one.Place, (ulong)(uint)one.Occupation << 32 | (uint)row);
            order[row] = row;
        }
        Array.Sort(keys, order);
        return order;
    }
}
