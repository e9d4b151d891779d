using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>
/// The index over the vacancies of one moment. Built when somebody first asks, and again for another taxonomy; a market that changed is another
/// snapshot with another index, so that a page never hears of a vacancy that its own snapshot does not hold.
/// </summary>
internal sealed class MarketIndex(IReadOnlyList<Vacancy> vacancies)
{
    private readonly Lock _building = new();
    private volatile Built? _built;

    /// <summary>What <see cref="MatchEngine.Rank"/> says of these vacancies, with the best <see cref="MatchPolicy.MatchesShown"/>.</summary>
    /// <param name="learned">What was learned from judgements of others; it looks at reasons, so all are scored plainly. Null: nothing.</param>
    public Ranking Rank(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy, LearnedOrder? learned = null) => learned is not null
        ? MatchEngine.Rank(jobSeeker, vacancies, taxonomy, policy, learned)
        : For(taxonomy, policy).Rank(jobSeeker, Math.Min(policy.MatchesShown, Math.Max(1, vacancies.Count)));

    private VacancyIndex For(SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var same = policy with { MatchesShown = 1 }; // how many are shown is asked of each search, and is no reason to build anew
        if (_built is { } built && built.Fits(taxonomy, same))
            return built.Index;
        lock (_building)
        {
            if (_built is null || !_built.Fits(taxonomy, same))
                _built = new Built(taxonomy, same, VacancyIndex.Of(vacancies, taxonomy, same));
            return _built.Index;
        }
    }

    private sealed record Built(SkillTaxonomy Taxonomy, MatchPolicy Policy, VacancyIndex Index)
    {
        public bool Fits(SkillTaxonomy taxonomy, MatchPolicy policy) => ReferenceEquals(Taxonomy, taxonomy) && Policy == policy;
    }
}
