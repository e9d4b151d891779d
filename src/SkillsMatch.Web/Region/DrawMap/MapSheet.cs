using SkillsMatch.Storage.Region;

namespace SkillsMatch.Web.Region.DrawMap;

/// <summary>Lays degrees on a flat sheet: east–west shortened by the cosine of the latitude, which is true enough for thirty kilometres.</summary>
internal sealed class MapSheet
{
    private const double MarginInDegrees = 0.018; // two kilometres around the outermost centroids
    private readonly double _west;
    private readonly double _north;
    private readonly double _perDegreeEast;
    private readonly double _perDegreeSouth;

    private MapSheet(double west, double east, double south, double north)
    {
        var shortened = Math.Cos((south + north) / 2 * Math.PI / 180);
        (_west, _north) = (west, north);
        _perDegreeEast = RegionMap.Width / (east - west);
        _perDegreeSouth = _perDegreeEast / shortened;
        Height = (north - south) * _perDegreeSouth;
    }

    /// <summary>Height of the sheet.</summary>
    public double Height { get; }

    /// <summary>The sheet that just holds these places.</summary>
    public static MapSheet Around(IEnumerable<PlaceRow> places)
    {
        var all = places.ToList();
        return new MapSheet(
            all.Min(one => one.Longitude) - MarginInDegrees,
            all.Max(one => one.Longitude) + MarginInDegrees,
            all.Min(one => one.Latitude) - MarginInDegrees,
            all.Max(one => one.Latitude) + MarginInDegrees);
    }

    /// <summary>Where a place lies on the sheet, or beside it.</summary>
    public FlatPoint PointOf(PlaceRow place) => new((place.Longitude - _west) * _perDegreeEast, (_north - place.Latitude) * _perDegreeSouth);
}
