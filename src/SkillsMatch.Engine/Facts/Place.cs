namespace SkillsMatch.Engine.Facts;

/// <summary>A PC4 area by its centroid in WGS 84 degrees. Never finer than PC4: a person's address is nobody's business.</summary>
/// <param name="Pc4">Four digits, 1000–9999.</param>
/// <param name="Latitude">−90 to 90.</param>
/// <param name="Longitude">−180 to 180.</param>
public sealed record Place(string Pc4, double Latitude, double Longitude)
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Great-circle distance between the two centroids in kilometres (haversine).</summary>
    public double KilometresTo(Place other)
    {
        var latitudeStep = Radians(other.Latitude - Latitude) / 2;
        var longitudeStep = Radians(other.Longitude - Longitude) / 2;
        var chord = Square(Math.Sin(latitudeStep))
            + Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(longitudeStep));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
