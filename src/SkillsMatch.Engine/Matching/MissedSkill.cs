using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>A skill that is asked and that the person does not have, and what it would bring.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Points">Points not earned for want of it, summed over the demands looked at. Above 0.</param>
/// <param name="Demands">In how many vacancies or occupations it is missed, at least 1.</param>
public sealed record MissedSkill(SkillId Skill, double Points, int Demands)
{
    /// <summary>What is missed over several matches, such as the best ones of a ranking; most points first.</summary>
    public static ImmutableArray<MissedSkill> In(IEnumerable<Match> matches) =>
        Summed(matches.OrderBy(one => one.Score.Vacancy).SelectMany(one => one.Score.Contributions));

    /// <summary>What is missed of the demands of one vacancy or occupation; most points first.</summary>
    public static ImmutableArray<MissedSkill> In(Profile profile, ImmutableArray<SkillDemand> demands, MatchPolicy policy) =>
        Summed(Contribution.AllFor(profile, demands, policy));

    private static ImmutableArray<MissedSkill> Summed(IEnumerable<Contribution> contributions) =>
    [
        .. contributions
            .Where(one => one.State != DemandState.Met && one.Earned < one.Possible)
            .GroupBy(one => one.Demand.Skill, one => one.Possible - one.Earned)
            .Select(missed => new MissedSkill(missed.Key, missed.Sum(), missed.Count()))
            .OrderByDescending(one => one.Points)
            .ThenBy(one => one.Skill),
    ];
}
