using System.Collections.Immutable;

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
        var counts = (stackalloc int[3]);
        foreach (ref readonly var one in score.Contributions.AsSpan())
            counts[(int)one.State]++;
        return new(
            In(score, DemandState.Met, counts), In(score, DemandState.Nearly, counts), In(score, DemandState.Missing, counts), score.Preferences)
        {
            Learned = score.Learned,
        };
    }

    private static ImmutableArray<Contribution> In(Score score, DemandState state, ReadOnlySpan<int> counts)
    {
        if (counts[(int)state] == score.Contributions.Length)
            return score.Contributions;
        var some = ImmutableArray.CreateBuilder<Contribution>(counts[(int)state]);
        foreach (ref readonly var one in score.Contributions.AsSpan())
        {
            if (one.State == state)
                some.Add(one);
        }
        return some.MoveToImmutable();
    }
}
