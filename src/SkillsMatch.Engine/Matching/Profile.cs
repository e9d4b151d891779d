using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>What a job seeker can do, spread over the skills that are close to the ones held.</summary>
public sealed class Profile
{
    private readonly Dictionary<SkillId, ImmutableArray<Grasp>> _grasps;

    private Profile(JobSeeker jobSeeker, SkillTaxonomy taxonomy, Dictionary<SkillId, ImmutableArray<Grasp>> grasps) =>
        (JobSeeker, Taxonomy, _grasps) = (jobSeeker, taxonomy, grasps);

    /// <summary>The facts it was made from.</summary>
    public JobSeeker JobSeeker { get; }

    /// <summary>The skills and closeness it was spread with.</summary>
    public SkillTaxonomy Taxonomy { get; }

    /// <summary>Spreads each skill held over the skills close to it, from <see cref="MatchPolicy.ClosenessFrom"/> on.</summary>
    public static Profile Of(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        Of(jobSeeker, taxonomy, policy, asked: null);

    /// <summary>
    /// The same, as far as it reaches the skills asked: enough for one vacancy, and much less to make for each of many job seekers.
    /// </summary>
    internal static Profile Of(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy, HashSet<SkillId>? asked)
    {
        var found = new Dictionary<SkillId, List<Grasp>>();
        foreach (var held in jobSeeker.Skills)
        {
            if (asked is null || asked.Contains(held.Skill))
                Add(found, held.Skill, Grasp.Own(held));
            foreach (var close in taxonomy.CloseTo(held.Skill))
            {
                if (close.Closeness < policy.ClosenessFrom)
                    break; // nearest first
                if (asked is null || asked.Contains(close.Skill))
                    Add(found, close.Skill, Grasp.Related(held, close));
            }
        }
        return new Profile(jobSeeker, taxonomy, found.ToDictionary(pair => pair.Key, pair => Grasp.Best(pair.Value)));
    }

    /// <summary>The grasp that earns most of the demand; null: neither the skill itself nor one close to it.</summary>
    public Grasp? GraspOf(SkillDemand demand, MatchPolicy policy)
    {
        if (!_grasps.TryGetValue(demand.Skill, out var grasps))
            return null;

        var best = grasps[0];
        foreach (var grasp in grasps.AsSpan()[1..])
        {
            if (grasp.ShareOf(demand, policy) > best.ShareOf(demand, policy))
                best = grasp;
        }
        return best;
    }

    /// <summary>Whether the person has the skill itself.</summary>
    public bool Has(SkillId skill) => _grasps.TryGetValue(skill, out var grasps) && grasps.Any(one => one.IsOwn);

    private static void Add(Dictionary<SkillId, List<Grasp>> found, SkillId skill, Grasp grasp)
    {
        if (found.TryGetValue(skill, out var grasps))
            grasps.Add(grasp);
        else
            found[skill] = [grasp];
    }
}
