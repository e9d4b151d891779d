using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking;

/// <summary>Whether a learned ranking may serve, and the figures that say so.</summary>
/// <param name="Familiar">On lists it was not trained on, about occupations it knows.</param>
/// <param name="Unseen">On occupations it never saw.</param>
/// <param name="IsBlindToIdentity">Whether swapping ids and occupations changes nothing.</param>
/// <param name="Opens">Whether it may serve.</param>
public sealed record RankingGate(OrderGain Familiar, OrderGain Unseen, bool IsBlindToIdentity, bool Opens)
{
    internal static RankingGate For(LearnedRanking ranking, FeedbackSplit split, PositionBias bias, MatchPolicy policy, RankingSettings settings)
    {
        var familiar = OrderGain.Measure(ranking, split.Familiar, bias, policy);
        var unseen = OrderGain.Measure(ranking, split.Unseen, bias, policy);
        ImmutableArray<FeedbackList> held = [.. split.Familiar, .. split.Unseen];
        var blind = IdentitySwap.ChangesNothing(ranking, held, settings.Seed);
        return new RankingGate(familiar, unseen, blind, blind && familiar.IsSurely(settings.SurelyBetter) && unseen is { Lists: > 0, Gain: >= 0 });
    }
}
