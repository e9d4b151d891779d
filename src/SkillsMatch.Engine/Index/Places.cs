using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>The places of an index. Position 0 stands for an unknown place.</summary>
internal sealed class Places
{
    private readonly FactTable<Site> _sites = new(ushort.MaxValue - 1);

    public int Count => _sites.Count + 1;

    public Site this[int position] => _sites[position - 1];

    public Place? PlaceAt(int position) => position == 0 ? null : this[position].Place;

    public ushort Add(Place? place) => place is null ? (ushort)0 : (ushort)(_sites.Add(new Site(place)) + 1);

    /// <summary>Places near each other come near each other on this curve, and an unknown place comes first.</summary>
    public uint OnCurve(int position) => position == 0 ? 0 : this[position].Curve;
}

/// <summary>A place, on a sphere of radius 1 and on a curve through the plane.</summary>
internal sealed record Site
{
    private const double EarthRadiusKm = 6371.0088;
    private const double SlackKm = 1e-3; // far more than rounding can take away, far less than anyone travels

    private readonly double _x;
    private readonly double _y;
    private readonly double _z;

    public Site(Place place)
    {
        Place = place;
        var (latitude, longitude) = (place.Latitude * Math.PI / 180, place.Longitude * Math.PI / 180);
        var round = Math.Cos(latitude);
        (_x, _y, _z) = (round * Math.Cos(longitude), round * Math.Sin(longitude), Math.Sin(latitude));
        Curve = Spread(place.Latitude, 90) << 1 | Spread(place.Longitude, 180);
    }

    public Place Place { get; }

    /// <summary>The place on a Morton curve.</summary>
    public uint Curve { get; }

    /// <summary>
    /// Whether the other may lie within so many kilometres. Never wrongly no: the straight line through the earth is no longer than the way
    /// over its surface. Three multiplications, where the distance itself takes five trigonometric functions.
    /// </summary>
    public bool MayLieWithin(double kilometres, Site other)
    {
        var (x, y, z) = (other._x - _x, other._y - _y, other._z - _z);
        var reach = (kilometres + SlackKm) / EarthRadiusKm;
        return x * x + y * y + z * z <= reach * reach;
    }

    // 16 bits of the angle, with a 0 between each two.
    private static uint Spread(double degrees, double largest)
    {
        var value = (uint)Math.Clamp((degrees + largest) / (2 * largest) * 65535, 0, 65535);
        value = (value | value << 8) & 0x00FF00FF;
        value = (value | value << 4) & 0x0F0F0F0F;
        value = (value | value << 2) & 0x33333333;
        return (value | value << 1) & 0x55555555;
    }
}
