using CsCheck;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Dense;

namespace SkillsMatch.Engine.Tests.Index.Dense;

public sealed class DenseIndexLaws
{
    private static readonly IReadOnlyList<InstructionSet> Sets = [.. Enum.GetValues<InstructionSet>().Where(InstructionSets.Runs)];

    // Few different numbers, so that many products tie.
    private static readonly Gen<float> Number = Gen.OneOf(Gen.Float[-1, 1].Where(one => Math.Abs(one) > 1e-20f), Gen.Int[-2, 2].Select(one => one / 2f));

    private static readonly Gen<(int Dimension, float[] Rows, float[] Queries, int Count)> Any =
        from dimension in Gen.Int[1, 37]
        from rows in Gen.Int[0, 90]
        from queries in Gen.Int[0, 30]
        from numbers in Number.Array[rows * dimension]
        from asked in Number.Array[queries * dimension]
        from count in Gen.Int[1, 12]
        select (dimension, numbers, asked, count);

    [Fact]
    public void The_nearest_are_those_with_the_highest_products() => Any.Sample(any =>
    {
        foreach (var set in Sets)
        {
            var found = DenseIndex.Of(any.Rows, any.Dimension, set).Nearest(any.Queries, any.Count);
            for (var query = 0; query < found.Length; query++)
            {
                var products = Products(any.Rows, Vector(any.Queries, query, any.Dimension));
                var right = products.Select((product, row) => new Neighbour(row, product)).OrderByDescending(one => one.Product).ThenBy(one => one.Row);
                Assert.Equal(right.Take(any.Count), found[query]);
            }
        }
    }, iter: 400);

    [Fact]
    public void Products_are_right_but_for_rounding() => Any.Sample(any =>
    {
        foreach (var (query, found) in DenseIndex.Of(any.Rows, any.Dimension).Nearest(any.Queries, any.Count).Index())
        {
            foreach (var one in found)
            {
                var exact = Vector(any.Rows, one.Row, any.Dimension).Zip(Vector(any.Queries, query, any.Dimension), (a, b) => (double)a * b).Sum();
                Assert.Equal(exact, one.Product, tolerance: any.Dimension * 1e-6);
            }
        }
    }, iter: 200);

    [Fact]
    public void Bytes_give_the_same_on_every_set_of_instructions() => Any.Sample(any =>
    {
        var plain = ByteIndex.Of(any.Rows, any.Dimension, InstructionSet.Plain).AboutNearest(any.Queries, any.Count);
        Assert.All(Sets, set => Assert.Equal(plain, ByteIndex.Of(any.Rows, any.Dimension, set).AboutNearest(any.Queries, any.Count)));
    }, iter: 400);

    [Fact]
    public void Every_kernel_for_bytes_gives_the_same_sums() => Gen.Select(Gen.UInt.Array[7 * 12], Gen.Int.Array[7 * 32], Gen.Int[-1000, 1000].Array[32]).Sample((queries, rows, starts) =>
    {
        var plain = new int[12 * 32];
        new PlainByteKernel().Multiply(ref queries[0], ref rows[0], 7, ref starts[0], ref plain[0]);
        foreach (var kernel in Sets.Where(set => set != InstructionSet.Plain).SelectMany(set => new[] { ByteKernel.For(set), new Avx2ByteKernel() }))
        {
            var sums = new int[12 * 32];
            kernel.Multiply(ref queries[0], ref rows[0], 7, ref starts[0], ref sums[0]);
            Assert.Equal(plain, sums);
        }
    }, iter: 200);

    [Fact]
    public void Rows_found_otherwise_have_the_same_products_but_for_rounding() => Any.Where(any => any.Rows.Length > 0).Sample(any =>
    {
        var rows = Enumerable.Range(0, any.Rows.Length / any.Dimension).Reverse().ToArray();
        var products = new float[rows.Length];
        for (var query = 0; query < any.Queries.Length / any.Dimension; query++)
        {
            var asked = Vector(any.Queries, query, any.Dimension);
            DenseRows.Of(any.Rows, any.Dimension).Products(asked, rows, products);
            Assert.All(Products(any.Rows, asked).Reverse().Zip(products), pair => Assert.Equal(pair.First, pair.Second, tolerance: any.Dimension * 1e-6));
        }
    }, iter: 100);

    [Theory]
    [InlineData(128)]
    [InlineData(384)]
    public void Twice_as_many_by_bytes_hold_the_nearest(int dimension)
    {
        const int rows = 2000, queries = 40, count = 20;
        var numbers = Enumerable.Range(0, (rows + queries) * dimension).Select(one => MathF.Sin(one * 12.9898f % 6283) * MathF.Cos(one * 78.233f % 6283)).ToArray();
        var (all, asked) = (numbers[..(rows * dimension)], numbers[(rows * dimension)..]);
        var exact = DenseIndex.Of(all, dimension).Nearest(asked, count);
        var about = ByteIndex.Of(all, dimension).AboutNearest(asked, 2 * count);
        var held = exact.Zip(about).Sum(pair => pair.First.Select(one => one.Row).Intersect(pair.Second.Select(one => one.Row)).Count());
        Assert.True(held >= 0.995 * queries * count, $"{held} of {queries * count}");
    }

    [Fact]
    public void A_product_by_bytes_is_off_by_no_more_than_the_index_says() => Any.Sample(any =>
    {
        var index = ByteIndex.Of(any.Rows, any.Dimension);
        foreach (var (query, found) in index.AboutNearest(any.Queries, any.Count).Index())
        {
            var asked = Vector(any.Queries, query, any.Dimension);
            Assert.All(found, one => Assert.Equal(
                Vector(any.Rows, one.Row, any.Dimension).Zip(asked, (a, b) => (double)a * b).Sum(), one.Product, tolerance: index.MostError(asked)));
        }
    }, iter: 400);

    [Fact]
    public void Numbers_that_are_no_whole_vectors_are_refused()
    {
        Assert.Throws<ArgumentException>(() => DenseIndex.Of(new float[7], 3));
        Assert.Throws<ArgumentException>(() => DenseIndex.Of(new float[6], 3).Nearest(new float[4], 1));
        Assert.Throws<ArgumentException>(() => ByteIndex.Of([], 0));
        Assert.Throws<ArgumentException>(() => DenseRows.Of(new float[6], 3).Products(new float[2], [0], new float[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DenseRows.Of(new float[6], 3).Products(new float[3], [2], new float[1]));
    }

    private static float[] Vector(float[] numbers, int which, int dimension) => numbers[(which * dimension)..((which + 1) * dimension)];

    private static IEnumerable<float> Products(float[] rows, float[] query)
    {
        for (var row = 0; row < rows.Length; row += query.Length)
        {
            var sum = 0f;
            for (var at = 0; at < query.Length; at++)
                sum = MathF.FusedMultiplyAdd(query[at], rows[row + at], sum);
            yield return sum;
        }
    }
}
