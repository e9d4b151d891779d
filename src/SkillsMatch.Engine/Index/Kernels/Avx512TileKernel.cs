using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>64 lanes to a vector.</summary>
internal sealed class Avx512TileKernel : TileKernel
{
    // One method, longer than the rule of the house: a call inside would spill every vector at every vacancy. The bytes of a row are added
    // up two by two, as 16-bit numbers and once more their high bytes alone: high sums are right as they are, low sums are the rest.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override int Score(TileInput input, ReadOnlySpan<ushort> documents, ReadOnlySpan<ulong> admitted, TileHits hits)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(input.Slots);
        ref var rows = ref input.Rows.At(0);
        ref var lines = ref MemoryMarshal.GetArrayDataReference(input.Lines);
        ref var starts = ref MemoryMarshal.GetArrayDataReference(input.Starts);
        ref var skills = ref MemoryMarshal.GetArrayDataReference(input.Skills);
        ref var steps = ref MemoryMarshal.GetArrayDataReference(input.Steps);
        var (ratio, two, found) = (Vector512.Create(input.Ratio), Vector512.Create((ushort)2), 0);
        for (var at = 0; at < documents.Length; at++)
        {
            int document = documents[at];
            var (start, end) = (Unsafe.Add(ref starts, document), Unsafe.Add(ref starts, document + 1));
            var middle = start + input.Essential[document];
            var (place, stop) = input.EssentialIsGreater ? (middle, end) : (start, middle);
            Vector512<ushort> all0 = default, all1 = default, high0 = default, high1 = default;
            for (; place < stop; place++)
            {
                var row = (Unsafe.Add(ref slots, Unsafe.Add(ref skills, place)) * DemandCode.Steps + Unsafe.Add(ref steps, place)) * Lanes;
                var one = Vector512.LoadUnsafe(ref rows, (nuint)row).AsUInt16();
                var other = Vector512.LoadUnsafe(ref rows, (nuint)row + 64).AsUInt16();
                (all0, high0) = (all0 + one, high0 + (one >>> 8));
                (all1, high1) = (all1 + other, high1 + (other >>> 8));
            }
            var low0 = Avx512BW.MultiplyHigh(all0 - (high0 << 8), ratio) + two;
            var low1 = Avx512BW.MultiplyHigh(all1 - (high1 << 8), ratio) + two;
            var top0 = Avx512BW.MultiplyHigh(high0, ratio) + two;
            var top1 = Avx512BW.MultiplyHigh(high1, ratio) + two;
            (all0, all1, high0, high1) = (default, default, default, default);
            (place, stop) = input.EssentialIsGreater ? (start, middle) : (middle, end);
            for (; place < stop; place++)
            {
                var row = (Unsafe.Add(ref slots, Unsafe.Add(ref skills, place)) * DemandCode.Steps + Unsafe.Add(ref steps, place)) * Lanes;
                var one = Vector512.LoadUnsafe(ref rows, (nuint)row).AsUInt16();
                var other = Vector512.LoadUnsafe(ref rows, (nuint)row + 64).AsUInt16();
                (all0, high0) = (all0 + one, high0 + (one >>> 8));
                (all1, high1) = (all1 + other, high1 + (other >>> 8));
            }
            (low0, low1) = (low0 + (all0 - (high0 << 8)), low1 + (all1 - (high1 << 8)));
            (top0, top1) = (top0 + high0, top1 + high1);
            var possible = Vector512.Create(input.Possible[document]);
            var line = Avx512BW.MultiplyHigh(possible, Vector512.LoadUnsafe(ref lines));
            var first = Vector512.GreaterThanOrEqual(low0, line).ExtractMostSignificantBits();
            line = Avx512BW.MultiplyHigh(possible, Vector512.LoadUnsafe(ref lines, 32));
            first |= Vector512.GreaterThanOrEqual(top0, line).ExtractMostSignificantBits() << 32;
            line = Avx512BW.MultiplyHigh(possible, Vector512.LoadUnsafe(ref lines, 64));
            var second = Vector512.GreaterThanOrEqual(low1, line).ExtractMostSignificantBits();
            line = Avx512BW.MultiplyHigh(possible, Vector512.LoadUnsafe(ref lines, 96));
            second |= Vector512.GreaterThanOrEqual(top1, line).ExtractMostSignificantBits() << 32;
            (first, second) = (first & admitted[at * 2], second & admitted[at * 2 + 1]);
            if ((first | second) == 0)
                continue;
            ref var units = ref hits.Units[found * Lanes];
            low0.StoreUnsafe(ref units);
            top0.StoreUnsafe(ref units, 32);
            low1.StoreUnsafe(ref units, 64);
            top1.StoreUnsafe(ref units, 96);
            (hits.Lanes[found * 2], hits.Lanes[found * 2 + 1], hits.Places[found]) = (first, second, (byte)at);
            found++;
        }
        return found;
    }
}
