using System.Collections.Immutable;
using Microsoft.ML.Trainers.FastTree;

namespace SkillsMatch.Learning.Ranking;

/// <summary>
/// The trees of a ranking in plain arrays: any number of threads may ask them at once, and a list of thousands costs no more than a
/// millisecond or two. They give what ML.NET gives.
/// </summary>
internal sealed class RankingTrees
{
    private readonly ImmutableArray<Tree> _trees;

    private RankingTrees(ImmutableArray<Tree> trees) => _trees = trees;

    public static RankingTrees Of(RegressionTreeEnsemble ensemble) =>
        new([.. ensemble.Trees.Select((tree, at) => Tree.Of(tree, ensemble.TreeWeights[at]))]);

    /// <summary>Higher is better; the unit means nothing.</summary>
    public double ValueOf(ImmutableArray<float> features)
    {
        var sum = 0.0;
        foreach (var tree in _trees)
            sum += tree.ValueOf(features);
        return sum;
    }

    private sealed record Tree(int[] Feature, float[] Threshold, int[] Left, int[] Right, double[] Leaf)
    {
        public static Tree Of(RegressionTree tree, double weight) => new(
            [.. tree.NumericalSplitFeatureIndexes], [.. tree.NumericalSplitThresholds], [.. tree.LeftChild], [.. tree.RightChild],
            [.. tree.LeafValues.Select(value => value * weight)]);

        public double ValueOf(ImmutableArray<float> features)
        {
            if (Feature.Length == 0)
                return Leaf.Length == 0 ? 0 : Leaf[0];
            var node = 0;
            while (node >= 0) // a leaf is the complement of its number
                node = features[Feature[node]] <= Threshold[node] ? Left[node] : Right[node];
            return Leaf[~node];
        }
    }
}
