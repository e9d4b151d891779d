namespace SkillsMatch.Web.Region.DrawMap;

/// <summary>A side of a cell: from its corner to the next one, shared with the neighbour named.</summary>
/// <param name="Corner">Where it starts.</param>
/// <param name="Neighbour">Place of the neighbour in the list of points; −1: the edge of the drawing.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct CellSide(FlatPoint Corner, int Neighbour);

/// <summary>The part of the drawing that lies nearer to one point than to any other (Voronoi): found by cutting the drawing along every bisector.</summary>
internal static class VoronoiCell
{
    private const double SamePoint = 1e-6;

    /// <summary>The sides of the cell around <paramref name="points"/>[<paramref name="at"/>], in order around it.</summary>
    public static IReadOnlyList<CellSide> Around(IReadOnlyList<FlatPoint> points, int at, double width, double height)
    {
        List<CellSide> cell = [new(new(0, 0), -1), new(new(width, 0), -1), new(new(width, height), -1), new(new(0, height), -1)];
        for (var other = 0; other < points.Count; other++)
        {
            var step = points[other] - points[at];
            if (step.Dot(step) > SamePoint)
                cell = Cut(cell, points[at].Towards(points[other], 0.5), step, other);
        }
        return cell;
    }

    private static List<CellSide> Cut(List<CellSide> cell, FlatPoint middle, FlatPoint away, int neighbour)
    {
        var kept = new List<CellSide>(cell.Count + 1);
        for (var place = 0; place < cell.Count; place++)
        {
            var (from, to) = (cell[place], cell[(place + 1) % cell.Count]);
            var (here, there) = ((from.Corner - middle).Dot(away), (to.Corner - middle).Dot(away));
            if (here <= 0)
                kept.Add(from);
            if (here <= 0 == there <= 0)
                continue;
            var crossing = from.Corner.Towards(to.Corner, here / (here - there));
            kept.Add(new CellSide(crossing, here <= 0 ? neighbour : from.Neighbour));
        }
        return kept;
    }
}
