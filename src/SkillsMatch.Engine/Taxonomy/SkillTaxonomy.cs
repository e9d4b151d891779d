using System.Collections.Frozen;
using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Taxonomy;

/// <summary>Where a closeness comes from, so that it can be shown, disputed and switched off.</summary>
public enum ClosenessSource
{
    /// <summary>The learned similarity model.</summary>
    Model,

    /// <summary>A relation stated in the taxonomy (ESCO skill–skill relation).</summary>
    Relation,

    /// <summary>The broader/narrower hierarchy.</summary>
    Hierarchy,

    /// <summary>The learned similarity model, and only because the same occupations ask both.</summary>
    CoOccurrence,
}

/// <summary>Another skill and how near it comes.</summary>
/// <param name="Skill">The other skill.</param>
/// <param name="Closeness">Verwantschap, above 0 and below 1: 1 is the skill itself and is never listed.</param>
/// <param name="Source">What says so.</param>
public sealed record CloseSkill(SkillId Skill, double Closeness, ClosenessSource Source);

/// <summary>
/// What the engine knows about skills as such: how telling each one is and which others come near. Built once and shared by all threads.
/// </summary>
public sealed class SkillTaxonomy
{
    private readonly FrozenDictionary<int, double> _weights;
    private readonly FrozenDictionary<SkillId, ImmutableArray<CloseSkill>> _close;
    private readonly double _weightOfUnseen;

    private SkillTaxonomy(
        FrozenDictionary<int, double> weights, FrozenDictionary<SkillId, ImmutableArray<CloseSkill>> close, double weightOfUnseen, string modelVersion) =>
        (_weights, _close, _weightOfUnseen, ModelVersion) = (weights, close, weightOfUnseen, modelVersion);

    /// <summary>The version of the similarity model the closeness came from; kept with each outcome.</summary>
    public string ModelVersion { get; }

    /// <summary>
    /// Builds the taxonomy. The weight of a skill is its inverse document frequency over occupations,
    /// ln((N + 1) / (n + 1)) + 1 (smoothed as in scikit-learn, Pedregosa et al. 2011), divided by the largest so that it lies in (0, 1]:
    /// a skill that every occupation asks tells little, one that a single occupation asks tells most.
    /// </summary>
    /// <param name="occupations">All occupations; each one counts once for each skill it asks.</param>
    /// <param name="close">Per skill the skills that come near; closeness outside (0, 1) is refused.</param>
    /// <param name="modelVersion">Names the model behind the closeness.</param>
    /// <exception cref="ArgumentException">A closeness is not between 0 and 1, or a skill is listed as close to itself.</exception>
    public static SkillTaxonomy Of(
        IReadOnlyCollection<Occupation> occupations, IReadOnlyDictionary<SkillId, ImmutableArray<CloseSkill>> close, string modelVersion)
    {
        foreach (var (skill, neighbours) in close)
            RefuseImpossible(skill, neighbours);

        var largest = Idf(occupations.Count, 0);
        var weights = occupations
            .SelectMany(occupation => occupation.Demands.Select(demand => demand.Skill).Distinct())
            .CountBy(skill => skill)
            .ToFrozenDictionary(count => count.Key.Value, count => Idf(occupations.Count, count.Value) / largest);
        var ordered = close.ToFrozenDictionary(pair => pair.Key, pair => Ordered(pair.Value));
        return new SkillTaxonomy(weights, ordered, weightOfUnseen: 1, modelVersion);
    }

    /// <summary>All skills that others come near to, each with those, nearest first.</summary>
    internal IEnumerable<KeyValuePair<SkillId, ImmutableArray<CloseSkill>>> Close => _close;

    /// <summary>How telling the skill is, in (0, 1]; a skill that no occupation asks weighs 1.</summary>
    public double WeightOf(SkillId skill) => _weights.GetValueOrDefault(skill.Value, _weightOfUnseen);

    /// <summary>The skills that come near, nearest first; empty where none is known.</summary>
    public ImmutableArray<CloseSkill> CloseTo(SkillId skill) => _close.GetValueOrDefault(skill, []);

    private static double Idf(int occupations, int asking) => Math.Log((occupations + 1.0) / (asking + 1.0)) + 1;

    private static ImmutableArray<CloseSkill> Ordered(ImmutableArray<CloseSkill> neighbours) =>
        [.. neighbours.OrderByDescending(one => one.Closeness).ThenBy(one => one.Skill)];

    private static void RefuseImpossible(SkillId skill, ImmutableArray<CloseSkill> neighbours)
    {
        foreach (var neighbour in neighbours)
        {
            if (neighbour.Closeness is not (> 0 and < 1))
                throw new ArgumentException($"Closeness of skill {neighbour.Skill.Value} to {skill.Value} is {neighbour.Closeness}; it must lie between 0 and 1.", nameof(neighbours));
            if (neighbour.Skill == skill)
                throw new ArgumentException($"Skill {skill.Value} is listed as close to itself.", nameof(neighbours));
        }
    }
}
