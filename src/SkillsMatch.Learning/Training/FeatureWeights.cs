using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// How telling each feature is before anything is learned: its inverse document frequency over all labels, with mean 1 over the features
/// seen.
/// </summary>
internal static class FeatureWeights
{
    public static float[] Of(IEnumerable<LabelView> labels)
    {
        var counts = new int[TextFeatures.Rows];
        var total = 0;
        var seen = new HashSet<int>();
        foreach (var label in labels)
        {
            total++;
            seen.Clear();
            foreach (var feature in label.Rows)
            {
                if (seen.Add(feature))
                    counts[feature]++;
            }
        }

        var weights = counts.Select(count => (float)Math.Log((total + 1.0) / (count + 1.0)) + 1).ToArray();
        var mean = weights.Where((_, feature) => counts[feature] > 0).DefaultIfEmpty(1).Average();
        return [.. weights.Select(weight => weight / mean)];
    }
}
