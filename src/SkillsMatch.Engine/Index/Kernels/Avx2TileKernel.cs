using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// 32 lanes to a vector: each vacancy is gone through once for each half of a row, as many vectors as there are registers for.
/// </summary>
internal sealed class Avx2TileKernel : TileKernel
{
    public override int Score(TileInput input, ReadOnlySpan<ushort> documents, ReadOnlySpan<ulong> admitted, TileHits hits)
    {
        var found = 0;
        for (var at = 0; at < documents.Length; at++)
        {
            var first = Half(input, documents[at], 0, ref hits.Units[found * Lanes]) & admitted[at * 2];
            var second = Half(input, documents[at], 64, ref hits.Units[found * Lanes]) & admitted[at * 2 + 1];
            if ((first | second) == 0)
                continue;
            (hits.Lanes[found * 2], hits.Lanes[found * 2 + 1], hits.Places[found]) = (first, second, (byte)at);
            found++;
        }
        return found;
    }

    // Longer than the rule of the house for the reason that Avx512TileKernel gives; the sums are made as there.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong Half(TileInput input, ushort document, int half, ref ushort units)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(input.Slots);
        ref var rows = ref Unsafe.Add(ref input.Rows.At(0), half);
        ref var lines = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(input.Lines), half);
        ref var skills = ref MemoryMarshal.GetArrayDataReference(input.Skills);
        ref var steps = ref MemoryMarshal.GetArrayDataReference(input.Steps);
        ref var earned = ref Unsafe.Add(ref units, half);
        var (start, end) = (input.Starts[document], input.Starts[document + 1]);
        var middle = start + input.Essential[document];
        var (place, stop) = input.EssentialIsGreater ? (middle, end) : (start, middle);
        Vector256<ushort> all0 = default, all1 = default, high0 = default, high1 = default;
        for (; place < stop; place++)
        {
            var row = (Unsafe.Add(ref slots, Unsafe.Add(ref skills, place)) * DemandCode.Steps + Unsafe.Add(ref steps, place)) * Lanes;
            var one = Vector256.LoadUnsafe(ref rows, (nuint)row).AsUInt16();
            var other = Vector256.LoadUnsafe(ref rows, (nuint)row + 32).AsUInt16();
            (all0, high0) = (all0 + one, high0 + (one >>> 8));
            (all1, high1) = (all1 + other, high1 + (other >>> 8));
        }
        var (ratio, two) = (Vector256.Create(input.Ratio), Vector256.Create((ushort)2));
        var low0 = Avx2.MultiplyHigh(all0 - (high0 << 8), ratio) + two;
        var low1 = Avx2.MultiplyHigh(all1 - (high1 << 8), ratio) + two;
        var top0 = Avx2.MultiplyHigh(high0, ratio) + two;
        var top1 = Avx2.MultiplyHigh(high1, ratio) + two;
        (all0, all1, high0, high1) = (default, default, default, default);
        (place, stop) = input.EssentialIsGreater ? (start, middle) : (middle, end);
        for (; place < stop; place++)
        {
            var row = (Unsafe.Add(ref slots, Unsafe.Add(ref skills, place)) * DemandCode.Steps + Unsafe.Add(ref steps, place)) * Lanes;
            var one = Vector256.LoadUnsafe(ref rows, (nuint)row).AsUInt16();
            var other = Vector256.LoadUnsafe(ref rows, (nuint)row + 32).AsUInt16();
            (all0, high0) = (all0 + one, high0 + (one >>> 8));
            (all1, high1) = (all1 + other, high1 + (other >>> 8));
        }
        (low0, low1) = (low0 + (all0 - (high0 << 8)), low1 + (all1 - (high1 << 8)));
        (top0, top1) = (top0 + high0, top1 + high1);
        low0.StoreUnsafe(ref earned);
        low1.StoreUnsafe(ref earned, 16);
        top0.StoreUnsafe(ref earned, 32);
        top1.StoreUnsafe(ref earned, 48);
        var possible = Vector256.Create(input.Possible[document]);
        var lower = Vector256.Narrow(
            Vector256.GreaterThanOrEqual(low0, Avx2.MultiplyHigh(possible, Vector256.LoadUnsafe(ref lines))),
            Vector256.GreaterThanOrEqual(low1, Avx2.MultiplyHigh(possible, Vector256.LoadUnsafe(ref lines, 16))));
        var upper = Vector256.Narrow(
            Vector256.GreaterThanOrEqual(top0, Avx2.MultiplyHigh(possible, Vector256.LoadUnsafe(ref lines, 32))),
            Vector256.GreaterThanOrEqual(top1, Avx2.MultiplyHigh(possible, Vector256.LoadUnsafe(ref lines, 48))));
        return lower.ExtractMostSignificantBits() | (ulong)upper.ExtractMostSignificantBits() << 32;
    }
}
