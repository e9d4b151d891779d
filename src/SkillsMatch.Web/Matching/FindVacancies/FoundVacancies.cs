using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>A vacancy that would fit but for conditions.</summary>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Value">The score it would have, 0 to 1.</param>
/// <param name="Failing">The kinds of conditions that stand in the way, worked out when asked.</param>
internal sealed record HiddenVacancy(VacancyEntry Vacancy, double Value, Lazy<ImmutableArray<ConditionKind>> Failing);

/// <summary>Everything that was found for one person: what fits, and what only conditions hide.</summary>
internal sealed record FoundVacancies(IReadOnlyList<VacancyLine> Lines, IReadOnlyList<HiddenVacancy> Hidden, Abstention? Abstained)
{
    /// <param name="learned">What was learned from others; null: nothing.</param>
    public static FoundVacancies For(JobSeeker jobSeeker, JourneyFacts facts, MatchPolicy policy, LearnedOrder? learned)
    {
        var (market, taxonomy) = (facts.Market, facts.Taxonomy.ForEngine);
        var sorted = market.Index.For(taxonomy, policy).Sort(jobSeeker, learned);
        return new FoundVacancies(
            [.. sorted.Shown.Select(one => Line(market.Vacancies[one.Vacancy.Value], one))],
            [.. sorted.Hidden.Select(one => Hidden(market.Vacancies[one.Vacancy.Value], one))],
            sorted.Abstained);

        VacancyLine Line(VacancyEntry vacancy, RankedVacancy one) => new(
            vacancy, one.Value, one.Order, policy.Words.Of(one.Value), () => MatchEngine.Explain(jobSeeker, vacancy.Fact, taxonomy, policy, learned).Match!);

        HiddenVacancy Hidden(VacancyEntry vacancy, RankedVacancy one) => new(
            vacancy, one.Value, new(() => KindsOf(HardCondition.AllFor(jobSeeker, vacancy.Fact, policy).Where(condition => condition.Fails))));
    }

    private static ImmutableArray<ConditionKind> KindsOf(IEnumerable<HardCondition> failing) => [.. failing.Select(one => one.Kind)];
}
