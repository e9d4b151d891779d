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
}
