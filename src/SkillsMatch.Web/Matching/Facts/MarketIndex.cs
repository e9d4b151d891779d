using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>The fast way from one person to the vacancies of one moment.</summary>
internal sealed class MarketIndex
{
    private readonly MarketSnapshot _market;
    private readonly IndexOfMoment<VacancyIndex, VacancyMoment> _index;

    public MarketIndex(MarketSnapshot market) => (_market, _index) = (market, new(BuilderOf(market), index => index.Now));

    /// <summary>The index of a market in which these vacancies changed, came or went since <paramref name="before"/>.</summary>
    public MarketIndex(MarketSnapshot market, MarketIndex before, IReadOnlyCollection<Guid> changed) => (_market, _index) = (
        market,
        before._index.Next(BuilderOf(market), index => index.Change(
            changed.Select(market.Vacancies.GetValueOrDefault).OfType<VacancyEntry>().Select(one => one.Fact),
            changed.Where(id => !market.Vacancies.ContainsKey(id)).Select(id => new VacancyId(id)))));

    /// <summary>What <see cref="MatchEngine.Rank"/> says of these vacancies, with the best <see cref="MatchPolicy.MatchesShown"/>.</summary>
    public Ranking Rank(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        For(taxonomy, policy).Rank(jobSeeker, Math.Min(policy.MatchesShown, Math.Max(1, _market.Vacancies.Count)));

    /// <summary>The same, with only counts of what is not among the best: many times quicker.</summary>
    /// <param name="learned">What was learned from judgements of others; null: nothing.</param>
    public RankingPage Page(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy, LearnedOrder? learned) =>
        For(taxonomy, policy).Page(jobSeeker, Math.Min(policy.MatchesShown, Math.Max(1, _market.Vacancies.Count)), learned);

    /// <summary>What one skill to learn next may unlock: all that <see cref="Engine.Ladder.LearnNext"/> needs to look at.</summary>
    public IEnumerable<Vacancy> OneSkillFromFitting(JobSeeker jobSeeker, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        For(taxonomy, policy).OneSkillFromFitting(jobSeeker).Select(id => _market.Vacancies[id.Value].Fact);

    /// <summary>The vacancies in the index, for work that asks it a great deal at once.</summary>
    public VacancyMoment For(SkillTaxonomy taxonomy, MatchPolicy policy) => _index.For(taxonomy, policy);

    /// <summary>Builds it now if <paramref name="before"/> was built.</summary>
    public void BuildAs(MarketIndex before) => _index.BuildAs(before._index);

    private static Func<SkillTaxonomy, MatchPolicy, VacancyIndex> BuilderOf(MarketSnapshot market) =>
        (taxonomy, policy) => VacancyIndex.Of(market.VacancyFacts, taxonomy, policy);
}
