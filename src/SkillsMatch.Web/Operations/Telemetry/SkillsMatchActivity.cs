using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SkillsMatch.Web.Operations.Telemetry;

/// <summary>The service's own traces and metrics.</summary>
internal static class SkillsMatchActivity
{
    public const string Name = "SkillsMatch";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>How long one ranking took.</summary>
    public static readonly Histogram<double> RankingDuration = Meter.CreateHistogram<double>("skillsmatch.ranking.duration", "ms");

    /// <summary>How many matches were made.</summary>
    public static readonly Counter<long> MatchesMade = Meter.CreateCounter<long>("skillsmatch.matches");
}
