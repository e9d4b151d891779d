using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>A home by its position, and how far its inhabitant will travel.</summary>
/// <param name="Home">0: unknown.</param>
/// <param name="Limit">1 + position in the table; 0: unknown or no limit given.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Journey(ushort Home, ushort Limit);

/// <summary>A held skill that comes near an asked one.</summary>
/// <param name="Position">The held skill.</param>
/// <param name="Closeness">1 for the asked skill itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Source(ushort Position, double Closeness);

/// <summary>What all job seekers of an index share. One writer at a time; readers never wait.</summary>
internal sealed class JobSeekerTables(SkillTaxonomy taxonomy, MatchPolicy policy, IndexShape shape)
{
    private readonly ConcurrentDictionary<SkillId, ImmutableArray<Source>> _sources = new();

    public SkillTaxonomy Taxonomy { get; } = taxonomy;

    public MatchPolicy Policy { get; } = policy;

    public IndexShape Shape { get; } = shape;

    public Quantisation Units { get; } = new(policy);

    public SkillPositions Skills { get; } = new();

    public Places Homes { get; } = new();

    public FactTable<TravelLimit> Limits { get; } = new(ushort.MaxValue - 1);

    public FactTable<Journey> Journeys { get; } = new(int.MaxValue);

    /// <summary>The position of a journey.</summary>
    public int Add(Place? home, TravelLimit? limit) =>
        Journeys.Add(new Journey(Homes.Add(home), limit is null ? (ushort)0 : (ushort)(1 + Limits.Add(limit))));

    public FactTable<Preferences> Wishes { get; } = new(int.MaxValue);

    /// <summary>The position of a skill that a job seeker holds; a new one is put among the sources of all skills close to it.</summary>
    public ushort Add(HeldSkill held)
    {
        if (Skills.Find(held.Skill) is var known && known >= 0)
            return (ushort)known;
        var position = Skills.Add(held.Skill);
        AddSource(held.Skill, new Source(position, 1));
        foreach (var close in Taxonomy.CloseTo(held.Skill))
        {
            if (close.Closeness < Policy.ClosenessFrom)
                break; // nearest first
            AddSource(close.Skill, new Source(position, close.Closeness));
        }
        return position;
    }

    /// <summary>
    /// The held skills that come near the one asked: closeness read against its direction, from the demand to who might meet it.
    /// </summary>
    public ImmutableArray<Source> SourcesOf(SkillId asked) => _sources.GetValueOrDefault(asked, []);

    private void AddSource(SkillId asked, Source source) =>
        _sources.AddOrUpdate(asked, static (_, one) => [one], static (_, known, one) => known.Add(one), source);
}
