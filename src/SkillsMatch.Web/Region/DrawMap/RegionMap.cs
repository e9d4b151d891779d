using System.Collections.Immutable;
using System.Text;
using SkillsMatch.Storage.Region;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Region.DrawMap;

/// <summary>A municipality on the map.</summary>
/// <param name="Code">GM and four digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">SVG path of its area.</param>
/// <param name="Label">Where its name goes.</param>
internal sealed record MapArea(string Code, string Name, string Path, FlatPoint Label);

/// <summary>
/// A sketch of the region, drawn from the centroids of PC4 areas alone: every spot belongs to the municipality of the nearest centroid. No borders
/// are copied from anybody, and none are exact.
/// </summary>
/// <param name="Height">Of the drawing, which is <see cref="Width"/> wide.</param>
/// <param name="Areas">The municipalities, by name.</param>
/// <param name="Borders">SVG path of the borders between municipalities.</param>
internal sealed record RegionMap(double Height, ImmutableArray<MapArea> Areas, string Borders)
{
    /// <summary>Width of the drawing in its own units.</summary>
    public const double Width = 900;

    /// <summary>Draws the region; null: no place of it is known.</summary>
    public static RegionMap? Of(MarketSnapshot market, LabourMarketRegion region)
    {
        if (!market.Places.Values.Any(one => region.Holds(one.MunicipalityCode)))
            return null;
        PlaceRow[] places = [.. market.Places.Values.OrderBy(one => one.Pc4, StringComparer.Ordinal)];
        var sheet = MapSheet.Around(places.Where(one => region.Holds(one.MunicipalityCode)));
        FlatPoint[] points = [.. places.Select(sheet.PointOf)];
        var cells = Enumerable.Range(0, places.Length).Where(at => region.Holds(places[at].MunicipalityCode))
            .ToDictionary(at => at, at => VoronoiCell.Around(points, at, Width, sheet.Height));
        return new RegionMap(
            Math.Round(sheet.Height),
            [.. region.Municipalities.Select(one => AreaOf(one, cells.Where(cell => places[cell.Key].MunicipalityCode == one.Code), points))],
            BordersOf(cells, places));
    }

    private static MapArea AreaOf(MunicipalityRow municipality, IEnumerable<KeyValuePair<int, IReadOnlyList<CellSide>>> cells, FlatPoint[] points)
    {
        var path = new StringBuilder();
        var own = cells.ToList();
        foreach (var (_, sides) in own)
            path.Append('M').AppendJoin('L', sides.Select(side => side.Corner)).Append('Z');
        var middle = new FlatPoint(own.Average(cell => points[cell.Key].X), own.Average(cell => points[cell.Key].Y));
        return new MapArea(municipality.Code, municipality.Name, path.ToString(), middle);
    }

    private static string BordersOf(Dictionary<int, IReadOnlyList<CellSide>> cells, PlaceRow[] places)
    {
        var path = new StringBuilder();
        foreach (var (at, sides) in cells)
        {
            for (var side = 0; side < sides.Count; side++)
            {
                var beyond = sides[side].Neighbour;
                if (beyond < 0 || places[beyond].MunicipalityCode != places[at].MunicipalityCode)
                    path.Append('M').Append(sides[side].Corner).Append('L').Append(sides[(side + 1) % sides.Count].Corner);
            }
        }
        return path.ToString();
    }
}
