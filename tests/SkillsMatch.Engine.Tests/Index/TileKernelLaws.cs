using CsCheck;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class TileKernelLaws
{
    private const int Skills = 12;
    private const int Slots = 9;

    private static readonly ushort[] Some = [.. Enumerable.Range(0, TileKernel.Block).Where(one => one % 5 != 2).Select(one => (ushort)one)];

    private static readonly Gen<TileInput> Any = Gen.Select(
        Gen.Byte.Array[Slots * TileKernel.SlotSize],
        Gen.UShort[0, Slots - 1].Array[Skills],
        Gen.UShort.Array[TileKernel.Lanes],
        Gen.Select(Gen.UShort, Gen.Bool),
        Gen.Select(Gen.UShort[0, Skills - 1], Gen.Byte[0, DemandCode.Steps - 1]).Array[0, 60].Array[TileKernel.Block],
        Gen.UShort[0, 20000].Array[TileKernel.Block],
        (rows, slots, lines, points, demands, possible) => new TileInput
        {
            Rows = Aligned(rows),
            Slots = slots,
            Ratio = points.Item1,
            EssentialIsGreater = points.Item2,
            Essential = [.. demands.Select(one => (byte)(one.Length / 2))],
            Possible = possible,
            Starts = [.. demands.Aggregate(new List<int> { 0 }, (starts, one) => [.. starts, starts[^1] + one.Length])],
            Skills = [.. demands.SelectMany(one => one.Select(demand => demand.Item1))],
            Steps = [.. demands.SelectMany(one => one.Select(demand => demand.Item2))],
        }.With(lines));

    private static readonly Gen<ulong[]> Admitted = Gen.OneOf(Gen.ULong, Gen.ULong[0, 1]).Array[TileKernel.Block * 2];

    [Fact]
    public void Every_set_of_instructions_keeps_the_same_vacancies_with_the_same_units() => Gen.Select(Any, Admitted).Sample((input, admitted) =>
    {
        var plain = new TileHits();
        var expected = TileKernel.For(InstructionSet.Plain).Score(input, Some, admitted, plain);
        foreach (var set in new[] { InstructionSet.Avx2, InstructionSet.Avx512 }.Where(InstructionSets.Runs))
        {
            var hits = new TileHits();
            Assert.Equal(expected, TileKernel.For(set).Score(input, Some, admitted, hits));
            Assert.Equal(plain.Places[..expected], hits.Places[..expected]);
            Assert.Equal(plain.Lanes[..(expected * 2)], hits.Lanes[..(expected * 2)]);
            Assert.Equal(plain.Units[..(expected * TileKernel.Lanes)], hits.Units[..(expected * TileKernel.Lanes)]);
        }
    }, iter: 200);

    [Fact]
    public void Each_lane_stands_at_a_byte_of_its_own() =>
        Assert.Equal(Enumerable.Range(0, TileKernel.Lanes), Enumerable.Range(0, TileKernel.Lanes).Select(TileKernel.ByteOf).Order());

    private static Aligned<byte> Aligned(byte[] rows)
    {
        var aligned = new Aligned<byte>(rows.Length);
        rows.CopyTo(aligned.Numbers);
        return aligned;
    }
}

internal static class TileInputs
{
    public static TileInput With(this TileInput input, ushort[] lines)
    {
        lines.CopyTo(input.Lines, 0);
        return input;
    }
}
