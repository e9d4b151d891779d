using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>The places of an index. Position 0 stands for an unknown place.</summary>
internal sealed class Places
{
    private const int Together = 8; // places to a vector

    private readonly Dictionary<Place, ushort> _positions = []; // only the one writer reads it
    private readonly FactTable<Site> _sites = new(ushort.MaxValue - 1);
    private float[] _points = new float[3 * 64]; // x of eight places, then their y, then their z, then the next eight

    public int Count => _sites.Count + 1;

    public Site this[int position] => _sites[position - 1];

    public Place? PlaceAt(int position) => position == 0 ? null : this[position].Place;

    /// <summary>Places near each other come near each other on this curve, and an unknown place comes first.</summary>
    public uint OnCurve(int position) => position == 0 ? 0 : this[position].Curve;

    public ushort Add(Place? place)
    {
        if (place is null)
            return 0;
        if (_positions.TryGetValue(place, out var known))
            return known;
        var site = new Site(place);
        Keep(site, _sites.Count + 1);
        var position = (ushort)(_sites.Add(site) + 1);
        _positions.Add(place, position);
        return position;
    }

    /// <summary>
    /// One bit for each place: whether a journey to it is within the limit, exactly as <see cref="TravelTime"/> says; an unknown place is.
    /// Places clearly nearer or farther than the limit are told by the straight line through the earth, which grows with the way over its
    /// surface; the few about at the limit by the formula itself.
    /// </summary>
    /// <param name="from">Where the journey starts.</param>
    /// <param name="limit">The longest that is accepted.</param>
    /// <param name="reached">As many words as <see cref="Bits.For"/> gives for <see cref="Count"/> places, or fewer.</param>
    public void Within(Place from, TravelLimit limit, Span<ulong> reached)
    {
        var site = new Site(from);
        var (surely, perhaps) = Site.Chords(TravelTime.Kilometres(limit.Mode, limit.MaximumMinutes));
        Span<ulong> unsure = stackalloc ulong[reached.Length];
        Near(Volatile.Read(ref _points), site, surely, perhaps, reached, unsure);
        var known = Count;
        if (known < reached.Length * 64)
            (reached[^1], unsure[^1]) = (reached[^1] & Bits.Before(known), unsure[^1] & Bits.Before(known));
        Bits.Set(reached, 0);
        for (var word = 0; word < unsure.Length; word++)
        {
            for (var bits = unsure[word]; bits != 0; bits &= bits - 1)
            {
                var place = word * 64 + BitOperations.TrailingZeroCount(bits);
                if (place != 0 && TravelTime.Minutes(from, this[place].Place, limit.Mode) <= limit.MaximumMinutes)
                    Bits.Set(reached, place);
            }
        }
    }

    // The array is as long as whole words of places, and so are both sets of bits.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Near(float[] points, Site from, double surely, double perhaps, Span<ulong> sure, Span<ulong> unsure)
    {
        ref var point = ref MemoryMarshal.GetArrayDataReference(points);
        var (x, y, z) = (Vector256.Create((float)from.X), Vector256.Create((float)from.Y), Vector256.Create((float)from.Z));
        var (within, about) = (Vector256.Create((float)surely), Vector256.Create((float)perhaps));
        nuint at = 0;
        for (var word = 0; word < sure.Length; word++)
        {
            var (near, far) = (0UL, 0UL);
            for (var place = 0; place < 64; place += Together, at += 3 * Together)
            {
                var (dx, dy) = (Vector256.LoadUnsafe(ref point, at) - x, Vector256.LoadUnsafe(ref point, at + Together) - y);
                var dz = Vector256.LoadUnsafe(ref point, at + 2 * Together) - z;
                var chord = dx * dx + dy * dy + dz * dz;
                near |= (ulong)Vector256.LessThanOrEqual(chord, within).ExtractMostSignificantBits() << place;
                far |= (ulong)Vector256.LessThanOrEqual(chord, about).ExtractMostSignificantBits() << place;
            }
            (sure[word], unsure[word]) = (near, far & ~near);
        }
    }

    private void Keep(Site site, int position)
    {
        var at = position / Together * 3 * Together + position % Together;
        if (at + 2 * Together >= _points.Length)
        {
            var larger = _points;
            Array.Resize(ref larger, _points.Length * 2);
            Volatile.Write(ref _points, larger);
        }
        (_points[at], _points[at + Together], _points[at + 2 * Together]) = ((float)site.X, (float)site.Y, (float)site.Z);
    }
}

/// <summary>A place, on a sphere of radius 1 and on a curve through the plane.</summary>
internal sealed record Site
{
    private const double EarthRadiusKm = 6371.0088;
    public Site(Place place)
    {
        Place = place;
        var (latitude, longitude) = (place.Latitude * Math.PI / 180, place.Longitude * Math.PI / 180);
        var round = Math.Cos(latitude);
        (X, Y, Z) = (round * Math.Cos(longitude), round * Math.Sin(longitude), Math.Sin(latitude));
        Curve = Spread(place.Latitude, 90) << 1 | Spread(place.Longitude, 180);
    }

    public Place Place { get; }

    public double X { get; }

    public double Y { get; }

    public double Z { get; }

    /// <summary>The place on a Morton curve.</summary>
    public uint Curve { get; }

    /// <summary>
    /// Squares of the straight lines that are surely no longer, and perhaps no longer, than so many kilometres over the surface. Both leave
    /// more room (a millionth, and six metres) than rounding to floats takes: at most 0.7 metres of where both ends are, and a fifth of a
    /// millionth of the sum.
    /// </summary>
    public static (double Surely, double Perhaps) Chords(double kilometres)
    {
        if (kilometres < 0)
            return (-1, -1);
        var chord = 2 * Math.Sin(Math.Min(kilometres / EarthRadiusKm, Math.PI) / 2);
        var (less, more) = (chord * (1 - 1e-6) - 1e-6, chord * (1 + 1e-6) + 1e-6);
        return (less < 0 ? -1 : less * less, more * more);
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
