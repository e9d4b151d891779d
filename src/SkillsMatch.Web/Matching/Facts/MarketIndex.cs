using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>The fast way from one person to the vacancies of one moment.</summary>
internal sealed class MarketIndex(IReadOnlyList<Vacancy> vacancies)
{
    private readonly IndexOfMoment<VacancyIndex> _index = new((taxonomy, policy) => VacancyIndex.Of(vacancies, taxonomy, policy));

    /// <summary>What <see cref="MatchEngine.Rank"/> says of these vacancies, with the best <see cref="MatchPolicy.MatchesShown"/>.</summary>
    /// <param name="learned">What was learned from judgements of others; it looks at reasons, so all are scored plainly. Null: nothing.</param>
    public Ranking Rank(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy, LearnedOrder? learned = null) => learned is not null
        ? MatchEngine.Rank(jobSeeker, vacancies, taxonomy, policy, learned)
        : _index.For(taxonomy, policy).Rank(jobSeeker, Math.Min(policy.MatchesShown, Math.Max(1, vacancies.Count)));
}
