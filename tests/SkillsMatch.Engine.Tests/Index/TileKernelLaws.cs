using CsCheck;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class TileKernelLaws
{
    private const int Skills = 12;
    private const int Rows = 40;

    private static readonly int[] Some = [.. Enumerable.Range(0, TileKernel.Block).Where(one => one % 5 != 2)];

    private static readonly Gen<TileInput> Any = Gen.Select(
        Gen.Byte.Array[Rows * TileKernel.Lanes],
        Gen.UShort[0, Rows - 1].Array[Skills * Kernel.TableSize],
        Gen.UShort.Array[TileKernel.Lanes],
        Gen.Select(Gen.UShort, Gen.Bool),
        Gen.Select(Gen.UShort[0, Skills - 1], Gen.Byte[1, 10]).Array[0, 60].Array[TileKernel.Block],
        Gen.UShort[0, 20000].Array[TileKernel.Block],
        (rows, rowOf, lines, points, demands, possible) => new TileInput
        {
            Rows = rows,
            RowOf = rowOf,
            Ratio = points.Item1,
            EssentialIsGreater = points.Item2,
            Essential = [.. demands.Select(one => (ushort)(one.Length / 2))],
            Possible = possible,
            Starts = [.. demands.Aggregate(new List<int> { 0 }, (starts, one) => [.. starts, starts[^1] + one.Length])],
            Keys = [.. demands.SelectMany(one => one.Select(demand => demand.Item1 * Kernel.TableSize + demand.Item2))],
        }.With(lines));

    [Fact]
    public void Every_set_of_instructions_keeps_the_same_vacancies_with_the_same_units() => Any.Sample(input =>
    {
        var plain = new TileHits();
        var expected = TileKernel.For(InstructionSet.Plain).Score(input, Some, plain);
        foreach (var set in new[] { InstructionSet.Avx2, InstructionSet.Avx512 }.Where(InstructionSets.Runs))
        {
            var hits = new TileHits();
            Assert.Equal(expected, TileKernel.For(set).Score(input, Some, hits));
            Assert.Equal(plain.Documents[..expected], hits.Documents[..expected]);
            Assert.Equal(plain.Lanes[..(expected * 2)], hits.Lanes[..(expected * 2)]);
            Assert.Equal(plain.Units[..(expected * TileKernel.Lanes)], hits.Units[..(expected * TileKernel.Lanes)]);
        }
    }, iter: 200);

    [Fact]
    public void Each_lane_stands_at_a_byte_of_its_own() =>
        Assert.Equal(Enumerable.Range(0, TileKernel.Lanes), Enumerable.Range(0, TileKernel.Lanes).Select(TileKernel.ByteOf).Order());
}

internal static class TileInputs
{
    public static TileInput With(this TileInput input, ushort[] lines)
    {
        lines.CopyTo(input.Lines, 0);
        return input;
    }
}
