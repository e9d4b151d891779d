namespace SkillsMatch.Learning.Ranking;

/// <summary>A small system of linear equations, solved by elimination with pivoting.</summary>
internal static class LinearSystem
{
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var rows = matrix.Select((row, at) => (double[])[.. row, right[at]]).ToArray();
        for (var at = 0; at < rows.Length; at++)
        {
            var pivot = Enumerable.Range(at, rows.Length - at).MaxBy(row => Math.Abs(rows[row][at]));
            (rows[at], rows[pivot]) = (rows[pivot], rows[at]);
            for (var below = at + 1; below < rows.Length; below++)
                Subtract(rows[below], rows[at], rows[below][at] / rows[at][at]);
        }

        var solved = new double[rows.Length];
        for (var at = rows.Length - 1; at >= 0; at--)
        {
            var known = Enumerable.Range(at + 1, rows.Length - at - 1).Sum(other => rows[at][other] * solved[other]);
            solved[at] = (rows[at][^1] - known) / rows[at][at];
        }

        return solved;
    }

    private static void Subtract(double[] row, double[] other, double times)
    {
        for (var at = 0; at < row.Length; at++)
            row[at] -= times * other[at];
    }
}
