using System.Collections.Immutable;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// Ervaring van anderen: what the judgements of people on earlier matches add to the order of this one or take off it. A line of its own,
/// never part of the score or of the three states.
/// </summary>
public sealed record LearnedLine
{
    private LearnedLine(double bonus, string model) => (Bonus, Model) = (bonus, model);

    /// <summary>Added to the order: −<see cref="MatchPolicy.LargestLearnedBonus"/> to +<see cref="MatchPolicy.LargestLearnedBonus"/>.</summary>
    public double Bonus { get; }

    /// <summary>The learned model that says so.</summary>
    public string Model { get; }

    /// <summary>Holds what a model says within the bounds of the policy, whatever the model says.</summary>
    /// <exception cref="ArgumentException">It is not a number, or the model has no name.</exception>
    public static LearnedLine Of(double bonus, string model, MatchPolicy policy) => double.IsNaN(bonus)
        ? throw new ArgumentException("A learned bonus that is not a number orders nothing.", nameof(bonus))
        : new LearnedLine(Math.Clamp(bonus, -policy.LargestLearnedBonus, policy.LargestLearnedBonus), PolicyNumber.Named(model));
}

/// <summary>
/// What was learned from judgements, handed in as a function: how much it would shift one scored pair. Pure, the same score and outcomes of
/// conditions give the same shift, whoever the pair are.
/// </summary>
/// <param name="Model">Names the model; kept with each line.</param>
/// <param name="Shift">The shift, in the unit of the score; the engine bounds it.</param>
public sealed record LearnedOrder(string Model, Func<Score, ImmutableArray<HardCondition>, double> Shift)
{
    internal LearnedLine LineFor(Score score, ImmutableArray<HardCondition> conditions, MatchPolicy policy) =>
        LearnedLine.Of(Shift(score, conditions), Model, policy);
}
