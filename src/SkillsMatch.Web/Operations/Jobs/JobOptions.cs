using System.ComponentModel.DataAnnotations;

namespace SkillsMatch.Web.Operations.Jobs;

/// <summary>Settings of the background work (section Jobs).</summary>
public sealed record JobOptions
{
    /// <summary>How many matching jobs run at once in one process.</summary>
    [Range(1, 64)]
    public int Workers { get; init; } = 2;

    /// <summary>After this long without a sign of life a job is given to another worker; null: 5 minutes.</summary>
    public TimeSpan? LostAfter { get; init; }
}
