using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>How a person comes to a skill: by having it, or by having one that is close to it.</summary>
/// <param name="Via">The skill the person has.</param>
/// <param name="Level">The level at which the person has it, 1 to 4; null: not stated.</param>
/// <param name="Closeness">1 for the skill itself, else its closeness, above 0 and below 1.</param>
/// <param name="Source">What says that the skills are close; null for the skill itself.</param>
public sealed record Grasp(SkillId Via, int? Level, double Closeness, ClosenessSource? Source)
{
    /// <summary>Whether the person has the skill itself.</summary>
    public bool IsOwn => Source is null;

    /// <summary>The share of a demand that this grasp earns: closeness × level factor, 0 to 1.</summary>
    public double ShareOf(SkillDemand demand, MatchPolicy policy) => Closeness * policy.LevelFactor(Level, demand.Level);

    internal static Grasp Own(HeldSkill held) => new(held.Skill, held.Level, 1, null);

    internal static Grasp Related(HeldSkill held, CloseSkill close) => new(held.Skill, held.Level, close.Closeness, close.Source);

    /// <summary>
    /// The grasps that can be the best for some level asked, closest first. One that is neither closer nor of a higher level than another
    /// is never the best; an unstated level is never held against a person, so it ranks above all.
    /// </summary>
    internal static ImmutableArray<Grasp> Best(List<Grasp> grasps)
    {
        if (grasps.Count == 1)
            return [grasps[0]];

        var best = ImmutableArray.CreateBuilder<Grasp>();
        var closestFirst = grasps
            .OrderByDescending(one => one.Closeness)
            .ThenByDescending(LevelRank)
            .ThenBy(one => one.Via)
            .ThenBy(one => one.Source);
        foreach (var grasp in closestFirst)
        {
            if (best.Count == 0 || LevelRank(grasp) > LevelRank(best[^1]))
                best.Add(grasp);
        }
        return best.ToImmutable();
    }

    private static int LevelRank(Grasp grasp) => grasp.Level ?? int.MaxValue;
}
