namespace SkillsMatch.Learning.Ranking;

/// <summary>Which of several was chosen, by what is known of each (McFadden 1974), fitted by Newton's method.</summary>
/// <param name="width">Numbers known of each.</param>
internal sealed class ConditionalLogit(int width)
{
    private const double Ridge = 1e-3; // keeps what the data cannot tell at nothing

    public double[] Fit(IReadOnlyCollection<(double[][] Rows, int Chosen)> choices, int rounds)
    {
        var weights = new double[width];
        for (var round = 0; round < rounds; round++)
        {
            var (slope, bend) = At(weights, choices);
            var step = LinearSystem.Solve(bend, slope);
            for (var at = 0; at < width; at++)
                weights[at] += step[at];
            if (step.All(one => Math.Abs(one) < 1e-9))
                break;
        }

        return weights;
    }

    private (double[] Slope, double[][] Bend) At(double[] weights, IReadOnlyCollection<(double[][] Rows, int Chosen)> choices)
    {
        var slope = weights.Select(one => -Ridge * one).ToArray();
        var bend = Enumerable.Range(0, width).Select(at => Enumerable.Range(0, width).Select(other => at == other ? Ridge : 0).ToArray()).ToArray();
        foreach (var (rows, chosen) in choices)
            Add(weights, rows, chosen, slope, bend);
        return (slope, bend);
    }

    private void Add(double[] weights, double[][] rows, int chosen, double[] slope, double[][] bend)
    {
        var shares = SharesOf(weights, rows);
        var mean = Enumerable.Range(0, width).Select(at => rows.Select((row, one) => shares[one] * row[at]).Sum()).ToArray();
        for (var at = 0; at < width; at++)
        {
            slope[at] += rows[chosen][at] - mean[at];
            for (var other = 0; other < width; other++)
                bend[at][other] += rows.Select((row, one) => shares[one] * (row[at] - mean[at]) * (row[other] - mean[other])).Sum();
        }
    }

    private static double[] SharesOf(double[] weights, double[][] rows)
    {
        var values = rows.Select(row => row.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
        var largest = values.Max();
        var raised = values.Select(value => Math.Exp(value - largest)).ToArray();
        var sum = raised.Sum();
        return [.. raised.Select(one => one / sum)];
    }
}
