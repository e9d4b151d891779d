using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Tells whether anything changed about the job seekers who may be found: how many there are, and when one last changed.</summary>
internal sealed record JobSeekersStamp(int Count, DateTimeOffset? LastChange);

/// <summary>The job seekers who said yes to being found by employers, at one moment.</summary>
internal sealed record VisibleJobSeekers(JobSeekersStamp Stamp, ImmutableArray<JobSeeker> Facts)
{
    /// <summary>The fast way to those who fit one vacancy.</summary>
    public JobSeekersIndex Index { get; } = new(Facts);
}

/// <summary>
/// Keeps them in memory, and asks the database at every use whether that is still true: who takes back consent or is erased is gone at the next
/// request.
/// </summary>
internal sealed class VisibleJobSeekersCache(IDbContextFactory<SkillsMatchDb> databases) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Kept? _kept;

    /// <summary>The job seekers as they are now. Their places come from <paramref name="market"/>.</summary>
    public async Task<VisibleJobSeekers> CurrentAsync(MarketSnapshot market, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var stamp = await StampAsync(db, ct);
        if (Fits(stamp, market) is { } at)
            return at;
        await _one.WaitAsync(ct);
        try
        {
            if (Fits(stamp, market) is { } meanwhile)
                return meanwhile;
            var made = new VisibleJobSeekers(stamp, [.. await JobSeekerFacts.LoadVisibleAsync(db, market, ct)]);
            _kept = new Kept(made, market.Places);
            return made;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private VisibleJobSeekers? Fits(JobSeekersStamp stamp, MarketSnapshot market) =>
        _kept is { } kept && kept.JobSeekers.Stamp == stamp && kept.Places.Count == market.Places.Count ? kept.JobSeekers : null;

    private static async Task<JobSeekersStamp> StampAsync(SkillsMatchDb db, CancellationToken ct) =>
        await db.JobSeekers.Where(one => one.VisibleToEmployers).GroupBy(_ => 1)
            .Select(all => new JobSeekersStamp(all.Count(), all.Max(one => (DateTimeOffset?)one.ChangedAt))).SingleOrDefaultAsync(ct)
        ?? new JobSeekersStamp(0, null);

    private sealed record Kept(VisibleJobSeekers JobSeekers, IReadOnlyDictionary<string, Storage.Region.PlaceRow> Places);
}
