using System.Collections.Immutable;

namespace SkillsMatch.Learning.Closeness;

/// <summary>The rising step function nearest to the points, thinned to a few knots.</summary>
internal static class IsotonicFit
{
    /// <param name="points">Cosine, value and weight, in any order.</param>
    /// <param name="most">Knots at most.</param>
    public static ImmutableArray<ClosenessKnot> Knots(IEnumerable<(double Cosine, double Value, double Weight)> points, int most)
    {
        var blocks = Pool(points.OrderBy(point => point.Cosine).ThenBy(point => point.Value));
        var lowest = blocks[0].Mean;
        var highest = blocks[^1].Mean;
        var knots = new List<ClosenessKnot>();
        for (var step = 0; step < most; step++)
        {
            // evenly over the values, so that the steep part gets as many knots as the flat ends
            var value = lowest + ((highest - lowest) * step / (most - 1));
            var block = blocks.Find(block => block.Mean >= value - 1e-12) ?? blocks[^1];
            var knot = new ClosenessKnot(Math.Round(block.Middle, 4), Math.Round(block.Mean, 4));
            if (knots.Count == 0 || (knot.Cosine > knots[^1].Cosine && knot.Closeness > knots[^1].Closeness))
                knots.Add(knot);
        }

        return [.. knots];
    }

    private static List<Block> Pool(IEnumerable<(double Cosine, double Value, double Weight)> points)
    {
        var blocks = new List<Block>();
        foreach (var (cosine, value, weight) in points)
        {
            blocks.Add(new Block(weight, value * weight, cosine * weight));
            while (blocks.Count > 1 && blocks[^2].Mean >= blocks[^1].Mean)
            {
                blocks[^2] = blocks[^2].With(blocks[^1]);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        return blocks;
    }

    private sealed record Block(double Weight, double Sum, double CosineSum)
    {
        public double Mean => Sum / Weight;

        public double Middle => CosineSum / Weight;

        public Block With(Block next) => new(Weight + next.Weight, Sum + next.Sum, CosineSum + next.CosineSum);
    }
}
