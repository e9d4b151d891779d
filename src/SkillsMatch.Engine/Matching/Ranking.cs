using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>A pair that would have been shown, but for the conditions named.</summary>
/// <param name="JobSeeker">The job seeker.</param>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Value">The score it would have had, 0 to 1.</param>
/// <param name="Failing">All conditions that stand in the way, at least one.</param>
public sealed record FilteredMatch(JobSeekerId JobSeeker, VacancyId Vacancy, double Value, ImmutableArray<HardCondition> Failing)
{
    /// <summary>Whether lifting this one condition would show it.</summary>
    public bool IsHiddenOnlyBy(ConditionKind kind) => Failing is [var only] && only.Kind == kind;
}

/// <summary>The vacancies for one job seeker, best first.</summary>
/// <param name="Matches">Best first; equal ones by id, so that they never swap places between two runs.</param>
/// <param name="FilteredOut">What the job seeker's conditions hide, best first.</param>
/// <param name="WithoutDemands">Vacancies that state too few demands to be scored, by id.</param>
/// <param name="Abstained">Why nothing is scored; null: there was enough to go on.</param>
public sealed record Ranking(
    ImmutableArray<Match> Matches,
    ImmutableArray<FilteredMatch> FilteredOut,
    ImmutableArray<VacancyId> WithoutDemands,
    Abstention? Abstained)
{
    /// <summary>The matches that would appear if this one condition were lifted: "deze voorwaarde verbergt 7 banen".</summary>
    public IEnumerable<FilteredMatch> HiddenBy(ConditionKind kind) => FilteredOut.Where(one => one.IsHiddenOnlyBy(kind));
}

/// <summary>The job seekers for one vacancy, best first.</summary>
/// <param name="Matches">
/// Best first; equal ones by id. Wishes of job seekers are theirs: they neither reorder this list nor show in it.
/// </param>
/// <param name="FilteredOut">Who would fit but for a condition, best first.</param>
/// <param name="WithTooFewSkills">Job seekers that gave too few skills to be scored, by id.</param>
/// <param name="Abstained">Why nobody is scored; null: the vacancy states enough.</param>
public sealed record JobSeekerRanking(
    ImmutableArray<Match> Matches,
    ImmutableArray<FilteredMatch> FilteredOut,
    ImmutableArray<JobSeekerId> WithTooFewSkills,
    Abstention? Abstained)
{
    /// <summary>The job seekers that would appear if this one condition were lifted: "zonder eis rijbewijs B: 97".</summary>
    public IEnumerable<FilteredMatch> HiddenBy(ConditionKind kind) => FilteredOut.Where(one => one.IsHiddenOnlyBy(kind));
}

/// <summary>What a list needs of the job seekers for one vacancy: the best, and of those whom only its conditions keep out how many there are.</summary>
/// <param name="Matches">As <see cref="JobSeekerRanking.Matches"/>.</param>
/// <param name="FilteredOut">How many would fit but for a condition.</param>
/// <param name="Abstained">Why nobody is scored; null: the vacancy states enough.</param>
public sealed record JobSeekerPage(ImmutableArray<Match> Matches, int FilteredOut, Abstention? Abstained);
