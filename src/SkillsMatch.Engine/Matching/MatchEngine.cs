using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// Facts in → profile → shortlist → score → explanation. Pure: the same facts under the same policy give the same ranking.
/// </summary>
public static partial class MatchEngine
{
    /// <summary>Ranks vacancies for one job seeker.</summary>
    /// <param name="learned">What was learned from judgements of others; null: the plain order.</param>
    public static Ranking Rank(
        JobSeeker jobSeeker, IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy, LearnedOrder? learned = null)
    {
        if (Abstention.For(jobSeeker, policy) is { } abstained)
            return new Ranking([], [], [], abstained);

        var profile = Profile.Of(jobSeeker, taxonomy, policy);
        var shortlist = Shortlist.For(profile, vacancies, policy);

        var matches = Scored(profile, shortlist.Scorable, policy, learned)
            .OrderByDescending(one => one.Score.Order)
            .ThenByDescending(one => one.Score.Value)
            .ThenBy(one => one.Score.Vacancy) // equal scores never swap places between two runs
            .Take(policy.MatchesShown)
            .Select(one => Match.Of(one.Score, jobSeeker, one.Checked, taxonomy, policy));
        var filteredOut = Scored(profile, shortlist.FilteredOut, policy, learned)
            .OrderByDescending(one => one.Score.Order)
            .ThenBy(one => one.Score.Vacancy)
            .Select(Filtered);

        return new Ranking([.. matches], [.. filteredOut], shortlist.WithoutDemands, Abstained: null);
    }

    /// <summary>Explains one pair, also one that is filtered out or too poor in evidence to be scored.</summary>
    /// <param name="learned">What was learned from judgements of others; null: nothing.</param>
    public static Assessment Explain(
        JobSeeker jobSeeker, Vacancy vacancy, SkillTaxonomy taxonomy, MatchPolicy policy, LearnedOrder? learned = null)
    {
        var conditions = HardCondition.AllFor(jobSeeker, vacancy, policy);
        if ((Abstention.For(jobSeeker, policy) ?? Abstention.For(vacancy, policy)) is { } abstained)
            return new Assessment(null, conditions, abstained);

        var score = Score.For(Profile.Of(jobSeeker, taxonomy, policy), vacancy, policy).With(learned, conditions, policy);
        var match = Match.Of(score, jobSeeker, new CheckedVacancy(vacancy, conditions), taxonomy, policy);
        return new Assessment(match, conditions, Abstained: null);
    }

    private static IEnumerable<(Score Score, CheckedVacancy Checked)> Scored(
        Profile profile, ImmutableArray<CheckedVacancy> vacancies, MatchPolicy policy, LearnedOrder? learned) =>
        vacancies
            .Select(one => (Score: Score.For(profile, one.Vacancy, policy), Checked: one))
            .Where(one => one.Score.Value >= policy.LowestScoreShown)
            .Select(one => (one.Score.With(learned, one.Checked.Conditions, policy), one.Checked));

    private static FilteredMatch Filtered((Score Score, CheckedVacancy Checked) one) =>
        new(one.Score.JobSeeker, one.Score.Vacancy, one.Score.Value, [.. one.Checked.Failing]);
}
