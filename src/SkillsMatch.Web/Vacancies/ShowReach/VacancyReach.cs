using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Region.SmallCounts;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>How many more people would fit without one hard condition.</summary>
/// <param name="Kind">The condition.</param>
/// <param name="Credential">Which licence or certificate; null for the other conditions.</param>
/// <param name="More">People whom only this condition keeps out.</param>
internal sealed record ConditionCost(ConditionKind Kind, SkillId? Credential, PeopleCount More);

/// <summary>How many more people would fit if a skill were not asked.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="More">People who fit without it and do not with it.</param>
internal sealed record DemandCost(SkillDemand Demand, PeopleCount More);

/// <summary>How many more people would fit after a training offer that they may start.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Teaches">What it teaches of what the vacancy asks.</param>
/// <param name="More">People who fit after it and do not now.</param>
internal sealed record TrainingGain(TrainingOfferId Offer, ImmutableArray<SkillId> Teaches, PeopleCount More);

/// <summary>
/// Whom a vacancy reaches. To fit is to score from the "Past deels" line on with no condition in the way. Counted over the people who said yes to
/// being found.
/// </summary>
/// <param name="Fits">People who fit.</param>
/// <param name="FitsWell">Of those, who fit well.</param>
/// <param name="BySkills">People who would fit by their skills alone, whatever the conditions.</param>
/// <param name="Conditions">What each condition costs.</param>
/// <param name="Demands">What each demanded skill costs.</param>
/// <param name="Training">What training would bring, most people first.</param>
/// <param name="Shortlist">The best matches, as the engine ranks them; wishes of people neither order it nor show.</param>
/// <param name="Abstained">Why nothing is counted; null: there is enough to go on.</param>
internal sealed record VacancyReach(
    PeopleCount Fits, PeopleCount FitsWell, PeopleCount BySkills, ImmutableArray<ConditionCost> Conditions, ImmutableArray<DemandCost> Demands,
    ImmutableArray<TrainingGain> Training, ImmutableArray<Match> Shortlist, Abstention? Abstained);
