using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Matching;

/// <summary>The same score, told: the three states part its contributions, so they add up to it.</summary>
/// <param name="Met">Heeft u.</param>
/// <param name="Nearly">Bijna, each with the skill that comes near and how near.</param>
/// <param name="Missing">Mist u.</param>
/// <param name="Preferences">The wishes stated and what each added to the order.</param>
public sealed record Explanation(
    ImmutableArray<Contribution> Met,
    ImmutableArray<Contribution> Nearly,
    ImmutableArray<Contribution> Missing,
    ImmutableArray<PreferenceLine> Preferences)
{
    /// <summary>Ervaring van anderen: what was learned from their judgements; null: nothing, or it is switched off.</summary>
    public LearnedLine? Learned { get; init; }

    /// <summary>How many demands the person meets: the 8 of "8 van de 10".</summary>
    public int Has => Met.Length;

    /// <summary>How many demands there are: the 10 of "8 van de 10".</summary>
    public int Asked => Met.Length + Nearly.Length + Missing.Length;

    /// <summary>Tells the score.</summary>
    public static Explanation Of(Score score)
    {
        var contributions = score.Contributions.AsSpan();
        var states = contributions.Length <= 128 ? stackalloc DemandState[contributions.Length] : new DemandState[contributions.Length];
        for (var place = 0; place < states.Length; place++)
            states[place] = contributions[place].State;
        return new(
            In(score, DemandState.Met, states), In(score, DemandState.Nearly, states), In(score, DemandState.Missing, states), score.Preferences)
        {
            Learned = score.Learned,
        };
    }

    private static ImmutableArray<Contribution> In(Score score, DemandState state, ReadOnlySpan<DemandState> states)
    {
        var count = states.Count(state);
        if (count == states.Length)
            return score.Contributions;
        if (count == 0)
            return [];
        var (some, filled) = (new Contribution[count], 0);
        for (var place = 0; filled < count; place++)
        {
            if (states[place] == state)
                some[filled++] = score.Contributions[place];
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(some);
    }
}
