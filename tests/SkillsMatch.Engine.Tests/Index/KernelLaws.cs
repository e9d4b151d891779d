using CsCheck;
using SkillsMatch.Engine.Index;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Tests.Index;

public sealed class KernelLaws
{
    private const int Documents = 256;

    private static readonly Kernel Plain = Kernel.For(InstructionSet.Plain);

    private static readonly IReadOnlyList<Kernel> Others =
        [.. Enum.GetValues<InstructionSet>().Where(one => one != InstructionSet.Plain && InstructionSets.Runs(one)).Select(Kernel.For)];

    private static readonly Gen<ushort[]> Units = Gen.OneOf(Gen.UShort, Gen.UShort[0, 3], Gen.UShort[65530, 65535]).Array[Documents];

    private static readonly Gen<ulong[]> Words = Gen.ULong.Array[Documents / 64];

    [Fact]
    public void Columns_are_added_alike() => Gen.Select(Gen.Byte.Array[Documents / 2], Gen.UShort.Array[16], Units).Sample((pairs, table, sums) =>
        SameOf(kernel =>
        {
            var added = (ushort[])sums.Clone();
            kernel.AddDense(pairs, Documents, table, added);
            return added;
        }));

    [Fact]
    public void The_line_is_reached_alike() => Gen.Select(Units, Units, Gen.OneOf(Gen.UShort, Gen.UShort[0, 1], Gen.UShort[65534, 65535]))
        .Sample((sums, possible, share) => SameOf(kernel =>
        {
            var hits = new ulong[3];
            kernel.Reaching(sums, possible, 64, share, hits);
            return hits;
        }));

    [Fact]
    public void Hours_are_compared_alike() => Gen.Select(Gen.Byte.Array[Documents], Gen.Byte.Array[Documents], Gen.Byte, Gen.Byte, Words)
        .Sample((minimum, maximum, least, most, words) => SameOf(kernel =>
        {
            var kept = (ulong[])words.Clone();
            kernel.KeepHours(minimum, maximum, least, most, kept);
            return kept;
        }));

    [Fact]
    public void Days_are_compared_alike() => Gen.Select(Gen.OneOf(Gen.Int, Gen.Int[-1, 1]).Array[Documents], Gen.OneOf(Gen.Int, Gen.Int[-1, 1]), Words)
        .Sample((days, first, words) => SameOf(kernel =>
        {
            var kept = (ulong[])words.Clone();
            kernel.KeepDays(days, first, kept);
            return kept;
        }));

    [Fact]
    public void A_set_of_instructions_that_the_machine_lacks_is_refused() =>
        Assert.Throws<PlatformNotSupportedException>(() => Kernel.For(InstructionSets.Widest + 1));

    private static void SameOf<T>(Func<Kernel, T[]> loop) => Assert.All(Others, kernel => Assert.Equal(loop(Plain), loop(kernel)));
}
