using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Web.Operations.Changes;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>A job seeker who may be found.</summary>
internal sealed record JobSeekerEntry(JobSeeker Fact, long Stamp);

/// <summary>The job seekers who said yes to being found by employers, at one moment, immutable.</summary>
internal sealed class VisibleJobSeekers
{
    private readonly Lazy<ImmutableArray<JobSeeker>> _facts;

    public VisibleJobSeekers(long generation, ImmutableDictionary<Guid, JobSeekerEntry> byId, PlaceTable places)
        : this(generation, byId, places, people => new JobSeekersIndex(people))
    {
    }

    private VisibleJobSeekers(
        long generation, ImmutableDictionary<Guid, JobSeekerEntry> byId, PlaceTable places, Func<VisibleJobSeekers, JobSeekersIndex> index)
    {
        (Generation, ById, Places) = (generation, byId, places);
        _facts = new(() => [.. byId.Values.Select(one => one.Fact).OrderBy(one => one.Id)]);
        Index = index(this);
    }

    /// <summary>Another for every other state of them that this process has seen.</summary>
    public long Generation { get; }

    public ImmutableDictionary<Guid, JobSeekerEntry> ById { get; }

    /// <summary>Where they may live.</summary>
    public PlaceTable Places { get; }

    /// <summary>What the engine may know of them, by id.</summary>
    public ImmutableArray<JobSeeker> Facts => _facts.Value;

    /// <summary>The fast way to those who fit one vacancy.</summary>
    public JobSeekersIndex Index { get; }

    /// <summary>The same people after these changed, came or went; <paramref name="read"/> holds those that may be found.</summary>
    public VisibleJobSeekers After(IReadOnlyDictionary<Guid, JobSeekerEntry> read, IReadOnlyCollection<Guid> changed) => new(
        Generation + 1, ById.RemoveRange(changed).AddRange(read), Places, people => new JobSeekersIndex(people, Index, changed));
}

/// <summary>
/// Keeps them in memory, as new as the database. A page that shows one of them to an employer asks the database whether the person still agrees.
/// </summary>
internal sealed class VisibleJobSeekersCache(IDbContextFactory<SkillsMatchDb> databases, ChangeMarks marks)
    : FactCache<VisibleJobSeekers>(databases, marks)
{
    protected override IReadOnlyList<FactKind> Kinds { get; } = [FactKind.JobSeekers];

    protected override bool Concerns(FactChanges changes) => IsAll(changes) || changes.Of(FactKind.JobSeekers).Count > 0;

    protected override async Task<VisibleJobSeekers> ReadAsync(SkillsMatchDb db, VisibleJobSeekers? before, CancellationToken ct)
    {
        var places = await MarketReading.PlacesAsync(db, ct);
        var people = new VisibleJobSeekers(
            (before?.Generation ?? 0) + 1, (await JobSeekerFacts.ReadVisibleAsync(db, places, only: null, ct)).ToImmutableDictionary(), places);
        if (before is not null)
            people.Index.BuildAs(before.Index);
        return people;
    }

    protected override async Task<VisibleJobSeekers> AfterAsync(SkillsMatchDb db, VisibleJobSeekers before, FactChanges changes, CancellationToken ct)
    {
        if (IsAll(changes))
            return await ReadAsync(db, before, ct);
        var changed = changes.Of(FactKind.JobSeekers);
        return before.After(await JobSeekerFacts.ReadVisibleAsync(db, before.Places, changed, ct), changed);
    }

    protected override IEnumerable<KeyValuePair<Guid, long>> StampsOf(VisibleJobSeekers kept, FactKind kind) =>
        kept.ById.Select(one => KeyValuePair.Create(one.Key, one.Value.Stamp));

    private static bool IsAll(FactChanges changes) => changes.IsAll(FactKind.Places) || changes.IsAll(FactKind.JobSeekers);
}
