using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>How a person stands to one demand.</summary>
public enum DemandState
{
    /// <summary>Heeft u: the skill itself, at the level asked.</summary>
    Met,

    /// <summary>Bijna: a skill close to it, or the skill itself at a lower level.</summary>
    Nearly,

    /// <summary>Mist u.</summary>
    Missing,
}

/// <summary>What one demand adds to a score.</summary>
/// <param name="Demand">What is asked.</param>
/// <param name="Grasp">How the person comes to it; null: not at all.</param>
/// <param name="Possible">Points to be earned: points for its importance × how telling the skill is. Above 0.</param>
/// <param name="Earned">Points earned, 0 to <paramref name="Possible"/>.</param>
public readonly record struct Contribution(SkillDemand Demand, Grasp? Grasp, double Possible, double Earned)
{
    /// <summary>Heeft u, bijna or mist u.</summary>
    public DemandState State => Grasp switch
    {
        null => DemandState.Missing,
        { IsOwn: true } when Earned >= Possible => DemandState.Met,
        _ => DemandState.Nearly,
    };

    /// <summary>
    /// One contribution per demand: essential before desirable, most points first, then by skill,
    /// so that the order in which demands arrive changes neither the list nor the last bit of its sum.
    /// </summary>
    public static ImmutableArray<Contribution> AllFor(Profile profile, ImmutableArray<SkillDemand> demands, MatchPolicy policy)
    {
        var contributions = new Contribution[demands.Length];
        for (var place = 0; place < demands.Length; place++)
            contributions[place] = For(profile, demands[place], policy);
        if (!IsInOrder(contributions)) // from an index they come as they should
            Array.Sort(contributions, InOrder);
        return ImmutableCollectionsMarshal.AsImmutableArray(contributions);
    }

    /// <summary>Points earned over points possible, 0 to 1: what a score is, and nothing else. At least one contribution.</summary>
    public static double ValueOf(ImmutableArray<Contribution> contributions)
    {
        var (earned, possible) = (0.0, 0.0);
        foreach (var contribution in contributions)
        {
            earned += contribution.Earned;
            possible += contribution.Possible;
        }
        return earned / possible;
    }

    private static Contribution For(Profile profile, SkillDemand demand, MatchPolicy policy)
    {
        var possible = policy.PointsFor(demand.Importance) * profile.Taxonomy.WeightOf(demand.Skill);
        var grasp = profile.GraspOf(demand, policy);
        return new Contribution(demand, grasp, possible, grasp is null ? 0 : possible * grasp.ShareOf(demand, policy));
    }

    private static bool IsInOrder(Contribution[] contributions)
    {
        for (var place = 1; place < contributions.Length; place++)
        {
            if (InOrder(contributions[place - 1], contributions[place]) > 0)
                return false;
        }
        return true;
    }

    private static int InOrder(Contribution one, Contribution other)
    {
        var order = (int)one.Demand.Importance - (int)other.Demand.Importance; // Enum.CompareTo would box both, a million times per ranking
        if (order == 0)
            order = other.Possible.CompareTo(one.Possible);
        if (order == 0)
            order = one.Demand.Skill.CompareTo(other.Demand.Skill);
        return order != 0 ? order : Nullable.Compare(one.Demand.Level, other.Demand.Level);
    }
}
