using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Learning.Closeness;

/// <summary>What the taxonomy itself says about how skills hang together.</summary>
/// <param name="Relations">Skills that it says belong together, in either order.</param>
/// <param name="Broader">Steps up from a narrower to a broader skill.</param>
public sealed record SkillStructure(
    ImmutableArray<(SkillId One, SkillId Other)> Relations, ImmutableArray<(SkillId Narrower, SkillId Broader)> Broader)
{
    /// <summary>A taxonomy that says nothing.</summary>
    public static SkillStructure None { get; } = new([], []);

    /// <summary>Which occupation asks which skill.</summary>
    public ImmutableArray<(OccupationId Occupation, SkillId Skill)> Demands { get; init; } = [];

    /// <summary>Pairs that a steward found not to be near, whatever model and taxonomy say; the order within a pair does not count.</summary>
    public ImmutableHashSet<(SkillId One, SkillId Other)> Apart { get; init; } = [];

    internal bool AreApart(SkillId one, SkillId other) => Apart.Contains((one, other)) || Apart.Contains((other, one));
}
