namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// How likely a person is to look at a match, by its place on the list: place to the power −<paramref name="Steepness"/>. What stands lower is
/// judged less because it is seen less, so a judgement there counts for more (inverse propensity, Joachims, Swaminathan and Schnabel 2017).
/// </summary>
/// <param name="Steepness">0: every place is seen alike; 2 at most.</param>
/// <param name="Lowest">The propensity that far places are held at.</param>
public sealed record PositionBias(double Steepness, double Lowest)
{
    private const double Steepest = 2;
    private const int Rounds = 40;

    /// <summary>The propensity of a place, <see cref="Lowest"/> to 1.</summary>
    public double At(int place) => Math.Max(Lowest, Math.Pow(place, -Steepness));

    /// <summary>How much a judgement at this place counts, 1 or more.</summary>
    public double WeightAt(int place) => 1 / At(place);

    /// <summary>
    /// Estimates it from the judgements. The place of a match follows from its order value and the company it stands in, so among matches of
    /// equal order value the place is as good as drawn by lot. Which match of its list was judged is therefore fitted by place and order value
    /// together (conditional logit), and what the place explains is the bias.
    /// </summary>
    public static PositionBias Estimate(IReadOnlyCollection<FeedbackList> lists, double lowest)
    {
        var choices = lists.Select(list => (Rows: list.Shown.Select(RowOf).ToArray(), list.Judged)).ToList();
        var fitted = new ConditionalLogit(RowOf(lists.First().Shown[0]).Length).Fit(choices, Rounds);
        return new PositionBias(Math.Clamp(fitted[0], 0, Steepest), lowest);
    }

    private static double[] RowOf(ShownMatch match) => [-Math.Log(match.Place), match.Order, match.Order * match.Order, Math.Pow(match.Order, 3)];
}
