using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>
/// An index over the facts of one moment. Built when somebody first asks, and again for another taxonomy; facts that changed are another snapshot
/// with another index, so that a page never hears of a vacancy that its own snapshot does not hold.
/// </summary>
/// <param name="build">Builds it; called once for each taxonomy and policy.</param>
internal sealed class IndexOfMoment<TIndex>(Func<SkillTaxonomy, MatchPolicy, TIndex> build)
    where TIndex : class
{
    private readonly Lock _building = new();
    private volatile Built? _built;

    /// <summary>The index for this taxonomy and policy; how many matches the policy shows plays no part, as that is asked of each search.</summary>
    public TIndex For(SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var same = policy with { MatchesShown = 1 };
        if (_built is { } built && built.Fits(taxonomy, same))
            return built.Index;
        lock (_building)
        {
            if (_built is null || !_built.Fits(taxonomy, same))
                _built = new Built(taxonomy, same, build(taxonomy, same));
            return _built.Index;
        }
    }

    private sealed record Built(SkillTaxonomy Taxonomy, MatchPolicy Policy, TIndex Index)
    {
        public bool Fits(SkillTaxonomy taxonomy, MatchPolicy policy) => ReferenceEquals(Taxonomy, taxonomy) && Policy == policy;
    }
}
