using System.Collections.Immutable;

namespace SkillsMatch.Engine.Ladder;

/// <summary>What a person can give to learning; null: no limit.</summary>
/// <param name="Weeks">Weeks of learning in all, 0 or more.</param>
/// <param name="HoursPerWeek">Hours in the heaviest week, 0 or more.</param>
/// <param name="Euros">Euros in all, after subsidy, 0 or more.</param>
public sealed record RouteLimits(int? Weeks = null, int? HoursPerWeek = null, decimal? Euros = null)
{
    /// <summary>No limits.</summary>
    public static RouteLimits None { get; } = new();

    /// <summary>By how much a route exceeds each limit; empty: it fits.</summary>
    internal ImmutableArray<RouteExcess> ExceededBy(int weeks, int hoursPerWeek, decimal euros)
    {
        var excess = ImmutableArray.CreateBuilder<RouteExcess>();
        Add(RouteLimit.Weeks, weeks, Weeks);
        Add(RouteLimit.HoursPerWeek, hoursPerWeek, HoursPerWeek);
        Add(RouteLimit.Euros, euros, Euros);
        return excess.ToImmutable();

        void Add(RouteLimit limit, decimal asked, decimal? given)
        {
            if (asked > given)
                excess.Add(new RouteExcess(limit, asked - given.Value, given.Value));
        }
    }
}

/// <summary>What a route can ask too much of.</summary>
public enum RouteLimit
{
    /// <summary>Weeks of learning in all.</summary>
    Weeks,

    /// <summary>Hours in the heaviest week.</summary>
    HoursPerWeek,

    /// <summary>Euros in all, after subsidy.</summary>
    Euros,
}

/// <summary>Why a route does not fit: "22 weken te lang", "€ 1.700 te veel".</summary>
/// <param name="Limit">What it asks too much of.</param>
/// <param name="Over">By how much, above 0, in the unit of the limit.</param>
/// <param name="Given">The limit, 0 or more.</param>
public sealed record RouteExcess(RouteLimit Limit, decimal Over, decimal Given)
{
    /// <summary>The excess as a share of the limit, so that weeks and euros can be compared.</summary>
    internal decimal Share => Over / Math.Max(1, Given);
}
