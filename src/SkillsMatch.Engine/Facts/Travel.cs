namespace SkillsMatch.Engine.Facts;

/// <summary>How a job seeker goes to work.</summary>
public enum TravelMode
{
    /// <summary>Fiets.</summary>
    Bicycle,

    /// <summary>Auto.</summary>
    Car,

    /// <summary>Openbaar vervoer.</summary>
    PublicTransport,
}

/// <summary>The longest single journey a job seeker accepts.</summary>
/// <param name="Mode">The way of travelling.</param>
/// <param name="MaximumMinutes">5 to 180, door to door, one way.</param>
public sealed record TravelLimit(TravelMode Mode, int MaximumMinutes);

/// <summary>
/// A simple speed model in place of a router: minutes = fixed loss + crow-fly kilometres × detour ÷ speed.
/// Bicycle: 2 min, 1.3, 15 km/h. Car: 5 min (parking), 1.35, 45 km/h. Public transport: 12 min (walk and wait), 1.35, 26 km/h.
/// </summary>
public static class TravelTime
{
    /// <summary>Estimated minutes between two PC4 centroids, one way, at least the fixed loss of the mode.</summary>
    public static double Minutes(Place from, Place to, TravelMode mode)
    {
        var (loss, detour, speed) = Of(mode);
        return loss + from.KilometresTo(to) * detour / speed * 60;
    }

    /// <summary>The crow-fly kilometres that so many minutes allow; below 0 where they do not even cover the fixed loss.</summary>
    internal static double Kilometres(TravelMode mode, double minutes)
    {
        var (loss, detour, speed) = Of(mode);
        return (minutes - loss) / 60 * speed / detour;
    }

    private static (double Loss, double Detour, double Speed) Of(TravelMode mode) => mode switch
    {
        TravelMode.Bicycle => (2, 1.3, 15),
        TravelMode.Car => (5, 1.35, 45),
        TravelMode.PublicTransport => (12, 1.35, 26),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "This way of travelling has no speed."),
    };
}
