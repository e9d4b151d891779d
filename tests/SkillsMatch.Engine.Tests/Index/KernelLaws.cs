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
    public void Columns_are_added_alike() => Gen.Int[0, 5].SelectMany(count => Gen.Select(
        Gen.Byte.Array[Documents / 2].Array[count], Gen.UShort.Array[16 * count], Units)).Sample((columns, tables, sums) =>
        SameOf(kernel =>
        {
            var added = (ushort[])sums.Clone();
            kernel.AddColumns(columns, Documents, tables, added);
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
    public void Of_several_lists_for_one_demand_each_document_counts_the_best() => Gen.Select(
        Gen.Select(Gen.UShort[0, 40].HashSet[0, 20], Gen.Byte[1, 5].Array[20]).Array[0, 5], Gen.UShort[0, 900].Array[16]).Sample((lists, table) =>
    {
        var (best, sums) = (new ushort[64], new ushort[64]);
        // One behind the other, as the lists of an index lie: a list may begin in the middle of a byte.
        ushort[] all = [.. lists.SelectMany(one => one.Item1)];
        var halves = HalfBytes.For(all.Length);
        foreach (var (place, code) in lists.SelectMany(one => one.Item2.Take(one.Item1.Count)).Index())
            HalfBytes.Set(halves, place, code);
        var from = 0;
        foreach (var (documents, _) in lists)
            ScatterBest.Add(all, halves, from, from += documents.Count, table, best, sums);
        for (ushort document = 0; document < 64; document++)
        {
            var brought = lists.Select(one => one.Item1.ToList().IndexOf(document) is >= 0 and var at ? table[one.Item2[at]] : 0);
            Assert.Equal(brought.DefaultIfEmpty().Max(), sums[document]);
        }
        foreach (var (documents, _) in lists)
            ScatterBest.Forget([.. documents], best);
        Assert.All(best, one => Assert.Equal(0, one));
    });

    [Fact]
    public void A_set_of_instructions_that_the_machine_lacks_is_refused() =>
        Assert.Throws<PlatformNotSupportedException>(() => Kernel.For(InstructionSets.Widest + 1));

    private static void SameOf<T>(Func<Kernel, T[]> loop) => Assert.All(Others, kernel => Assert.Equal(loop(Plain), loop(kernel)));
}
