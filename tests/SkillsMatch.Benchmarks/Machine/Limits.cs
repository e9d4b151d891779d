using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SkillsMatch.Benchmarks.Market;

namespace SkillsMatch.Benchmarks.Machine;

/// <summary>What this machine can do at best, measured in the same run as what it is compared with; processor time of one thread.</summary>
/// <param name="ScatterNanoseconds">Adding one listed number to one of 65,536 sums.</param>
/// <param name="FmaGigaflops">Fused multiply-adds of 32-bit numbers, two operations each.</param>
/// <param name="ReadGigabytes">Reading memory that no cache holds, per second.</param>
internal sealed record Limits(double ScatterNanoseconds, double FmaGigaflops, double ReadGigabytes)
{
    private const int Rounds = 5;

    public static Limits Measured() => new(Best(Scatter), 1 / Best(Fma), 1 / Best(Read));

    /// <summary>Fused multiply-adds of 32-bit numbers at this moment, in 10⁹ operations a second.</summary>
    public static double FmaPeak() => 1 / Fma();

    /// <summary>Products of bytes added up four by four in 256 bits, in 10⁹ operations a second; 0 where there is no such instruction.</summary>
    public static double VnniPeak()
    {
        if (!AvxVnni.IsSupported)
            return 0;
        const int turns = 2_000_000;
        var sum = 0;
        var seconds = CpuClock.Of(() => sum = MultiplyBytes(turns));
        GC.KeepAlive(sum);
        return turns * 10.0 * 64 / seconds / 1e9;
    }

    // The best of a few: whatever else runs here can only make it slower.
    private static double Best(Func<double> measure) => Enumerable.Range(0, Rounds).Min(_ => measure());

    private static double Scatter()
    {
        var dice = new Dice(7);
        var documents = Enumerable.Range(0, 4096).Select(_ => (ushort)dice.Below(65536)).Order().ToArray();
        var (codes, table, sums) = (new byte[documents.Length], new ushort[16], new ushort[65536]);
        for (var place = 0; place < codes.Length; place++)
            codes[place] = (byte)(1 + place % 10);
        return CpuClock.Of(() =>
        {
            for (var turn = 0; turn < 500; turn++)
                AddAll(documents, codes, table, sums);
        }) / (500.0 * documents.Length) * 1e9;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AddAll(ushort[] documents, byte[] codes, ushort[] table, ushort[] sums)
    {
        ref var document = ref MemoryMarshal.GetArrayDataReference(documents);
        ref var code = ref MemoryMarshal.GetArrayDataReference(codes);
        ref var points = ref MemoryMarshal.GetArrayDataReference(table);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        for (nuint place = 0; place < (nuint)documents.Length; place++)
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place));
    }

    private static double Fma()
    {
        const int turns = 2_000_000;
        var operations = turns * 10.0 * 2 * (Vector512.IsHardwareAccelerated ? 16 : 8);
        var sum = 0f;
        var seconds = CpuClock.Of(() => sum = Vector512.IsHardwareAccelerated ? Multiply512(turns) : Multiply256(turns));
        GC.KeepAlive(sum);
        return seconds * 1e9 / operations;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static float Multiply512(int turns)
    {
        var (x, y) = (Vector512.Create(0.999f), Vector512.Create(0.001f));
        var (a, b, c, d, e, f, g, h, i, j) = (x, x, x, x, x, x, x, x, x, x);
        for (var turn = 0; turn < turns; turn++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
        }
        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static float Multiply256(int turns)
    {
        var (x, y) = (Vector256.Create(0.999f), Vector256.Create(0.001f));
        var (a, b, c, d, e, f, g, h, i, j) = (x, x, x, x, x, x, x, x, x, x);
        for (var turn = 0; turn < turns; turn++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, y);
            b = Vector256.FusedMultiplyAdd(b, x, y);
            c = Vector256.FusedMultiplyAdd(c, x, y);
            d = Vector256.FusedMultiplyAdd(d, x, y);
            e = Vector256.FusedMultiplyAdd(e, x, y);
            f = Vector256.FusedMultiplyAdd(f, x, y);
            g = Vector256.FusedMultiplyAdd(g, x, y);
            h = Vector256.FusedMultiplyAdd(h, x, y);
            i = Vector256.FusedMultiplyAdd(i, x, y);
            j = Vector256.FusedMultiplyAdd(j, x, y);
        }
        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int MultiplyBytes(int turns)
    {
        var (x, y) = (Vector256.Create((byte)3), Vector256.Create((sbyte)5));
        Vector256<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default, i = default, j = default;
        for (var turn = 0; turn < turns; turn++)
        {
            a = AvxVnni.MultiplyWideningAndAdd(a, x, y);
            b = AvxVnni.MultiplyWideningAndAdd(b, x, y);
            c = AvxVnni.MultiplyWideningAndAdd(c, x, y);
            d = AvxVnni.MultiplyWideningAndAdd(d, x, y);
            e = AvxVnni.MultiplyWideningAndAdd(e, x, y);
            f = AvxVnni.MultiplyWideningAndAdd(f, x, y);
            g = AvxVnni.MultiplyWideningAndAdd(g, x, y);
            h = AvxVnni.MultiplyWideningAndAdd(h, x, y);
            i = AvxVnni.MultiplyWideningAndAdd(i, x, y);
            j = AvxVnni.MultiplyWideningAndAdd(j, x, y);
        }
        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    private static double Read()
    {
        var numbers = new long[24 * 1024 * 1024];
        Array.Fill(numbers, 1);
        long sum = 0;
        var seconds = CpuClock.Of(() => sum = Sum(numbers));
        GC.KeepAlive(sum);
        return seconds * 1e9 / (numbers.Length * 8.0);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static long Sum(long[] numbers)
    {
        ref var number = ref MemoryMarshal.GetArrayDataReference(numbers);
        var (a, b, c, d) = (Vector256<long>.Zero, Vector256<long>.Zero, Vector256<long>.Zero, Vector256<long>.Zero);
        for (nuint place = 0; place < (nuint)numbers.Length; place += 16)
        {
            (a, b) = (a + Vector256.LoadUnsafe(ref number, place), b + Vector256.LoadUnsafe(ref number, place + 4));
            (c, d) = (c + Vector256.LoadUnsafe(ref number, place + 8), d + Vector256.LoadUnsafe(ref number, place + 12));
        }
        return Vector256.Sum(a + b + c + d);
    }
}
