namespace SkillsMatch.Learning.Closeness;

/// <summary>Pairs sorted into bins by their cosine: how many, and the sum of their values.</summary>
internal sealed record CosineBins(double[] Counts, double[] Sums)
{
    public static CosineBins Of(ReadOnlySpan<float> cosines, ReadOnlySpan<double> values, int bins)
    {
        var result = new CosineBins(new double[bins], new double[bins]);
        for (var i = 0; i < cosines.Length; i++)
        {
            var bin = Math.Clamp((int)((cosines[i] + 1) / 2 * bins), 0, bins - 1);
            result.Counts[bin]++;
            result.Sums[bin] += values[i];
        }

        return result;
    }

    /// <summary>The filled bins of all together, each as the middle of its cosines, its mean value and its weight.</summary>
    public static IEnumerable<(double Cosine, double Value, double Weight)> Sum(IReadOnlyList<CosineBins> all, int bins)
    {
        for (var bin = 0; bin < bins; bin++)
        {
            var weight = all.Sum(one => one.Counts[bin]);
            if (weight > 0)
                yield return (((bin + 0.5) * 2 / bins) - 1, all.Sum(one => one.Sums[bin]) / weight, weight);
        }
    }
}
