using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>
/// An index over the facts of one moment. Built when somebody first asks, and again for another taxonomy; facts that changed are another snapshot
/// with another moment of the index, so that a page never hears of a vacancy that its own snapshot does not hold.
/// </summary>
/// <param name="build">Builds it; called once for each taxonomy and policy.</param>
/// <param name="now">The index as it is at this moment.</param>
internal sealed class IndexOfMoment<TIndex, TMoment>(Func<SkillTaxonomy, MatchPolicy, TIndex> build, Func<TIndex, TMoment> now)
    where TMoment : class
{
    private readonly Lock _building = new();
    private volatile Built? _built;

    /// <summary>The index for this taxonomy and policy; how many matches the policy shows plays no part, as that is asked of each search.</summary>
    public TMoment For(SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var same = policy with { MatchesShown = 1 };
        if (_built is { } built && built.Fits(taxonomy, same))
            return built.Moment;
        lock (_building)
        {
            if (_built is null || !_built.Fits(taxonomy, same))
                _built = Build(taxonomy, same);
            return _built.Moment;
        }
    }

    /// <summary>
    /// The index of the next moment: the same index, changed in place, while whoever holds this moment goes on to see this moment. Called once
    /// for each moment.
    /// </summary>
    /// <param name="buildNext">Builds it from the facts of the next moment, where it was not built yet.</param>
    /// <param name="change">Puts in and takes out what changed.</param>
    public IndexOfMoment<TIndex, TMoment> Next(Func<SkillTaxonomy, MatchPolicy, TIndex> buildNext, Action<TIndex> change)
    {
        var next = new IndexOfMoment<TIndex, TMoment>(buildNext, now);
        if (_built is { } built)
        {
            change(built.Index);
            next._built = built with { Moment = now(built.Index) };
        }

        return next;
    }

    /// <summary>Builds it now if <paramref name="before"/> was built, so that nobody waits for it later.</summary>
    public void BuildAs(IndexOfMoment<TIndex, TMoment> before)
    {
        if (before._built is { } built)
            For(built.Taxonomy, built.Policy);
    }

    private Built Build(SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var index = build(taxonomy, policy);
        return new Built(taxonomy, policy, index, now(index));
    }

    private sealed record Built(SkillTaxonomy Taxonomy, MatchPolicy Policy, TIndex Index, TMoment Moment)
    {
        public bool Fits(SkillTaxonomy taxonomy, MatchPolicy policy) => ReferenceEquals(Taxonomy, taxonomy) && Policy == policy;
    }
}
