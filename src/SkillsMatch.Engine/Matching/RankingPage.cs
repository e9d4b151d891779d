using System.Collections.Immutable;

namespace SkillsMatch.Engine.Matching;

/// <summary>What a list needs of a ranking: the best, and of all others only how many there are.</summary>
/// <param name="Matches">Best first.</param>
/// <param name="Hidden">How many matches would appear if one condition were lifted, by <see cref="ConditionKind"/>.</param>
/// <param name="FilteredOut">How many would fit but for a condition, or several.</param>
/// <param name="WithoutDemands">How many vacancies state too few demands to be scored.</param>
/// <param name="Abstained">Why nothing is scored; null: there was enough to go on.</param>
public sealed record RankingPage(
    ImmutableArray<Match> Matches, ImmutableArray<int> Hidden, int FilteredOut, int WithoutDemands, Abstention? Abstained)
{
    /// <summary>How many would appear if this one condition were lifted.</summary>
    public int HiddenBy(ConditionKind kind) => Hidden[(int)kind];
}
