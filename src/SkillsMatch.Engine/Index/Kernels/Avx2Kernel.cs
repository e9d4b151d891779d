using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>256 bits at a time.</summary>
internal sealed class Avx2Kernel : ColumnwiseKernel
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void Reaching(ushort[] sums, ushort[] possible, int from, ushort share, Span<ulong> hits)
    {
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var most = ref MemoryMarshal.GetArrayDataReference(possible);
        var part = Vector256.Create(share);
        for (var word = 0; word < hits.Length; word++)
        {
            var place = (nuint)(from + word * 64);
            var bits = 0UL;
            for (var half = 0; half < 64; half += 32, place += 32)
            {
                var one = Vector256.LoadUnsafe(ref sum, place);
                var other = Vector256.LoadUnsafe(ref sum, place + 16);
                var reached = Vector256.GreaterThanOrEqual(one, Avx2.MultiplyHigh(Vector256.LoadUnsafe(ref most, place), part));
                var alsoReached = Vector256.GreaterThanOrEqual(other, Avx2.MultiplyHigh(Vector256.LoadUnsafe(ref most, place + 16), part));
                bits |= (ulong)Vector256.Narrow(reached, alsoReached).ExtractMostSignificantBits() << half;
            }
            hits[word] = bits;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void KeepHours(byte[] minimum, byte[] maximum, byte least, byte most, Span<ulong> kept)
    {
        ref var low = ref MemoryMarshal.GetArrayDataReference(minimum);
        ref var high = ref MemoryMarshal.GetArrayDataReference(maximum);
        var (from, to) = (Vector256.Create(least), Vector256.Create(most));
        for (var word = 0; word < kept.Length; word++)
        {
            var place = (nuint)word * 64;
            var one = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref low, place), to)
                & Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref high, place), from);
            var other = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref low, place + 32), to)
                & Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref high, place + 32), from);
            kept[word] &= one.ExtractMostSignificantBits() | (ulong)other.ExtractMostSignificantBits() << 32;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void KeepDays(int[] days, int first, Span<ulong> kept)
    {
        ref var day = ref MemoryMarshal.GetArrayDataReference(days);
        var from = Vector256.Create(first);
        for (var word = 0; word < kept.Length; word++)
        {
            var bits = 0UL;
            for (var eight = 0; eight < 64; eight += 8)
            {
                var reached = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref day, (nuint)(word * 64 + eight)), from);
                bits |= (ulong)reached.ExtractMostSignificantBits() << eight;
            }
            kept[word] &= bits;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    protected override void AddColumn(byte[] pairs, int count, ReadOnlySpan<ushort> table, ushort[] sums)
    {
        // The table as two times 16 bytes, so that a byte shuffle can look up 16 codes at once.
        ref var points = ref MemoryMarshal.GetReference(table);
        var first = Vector128.LoadUnsafe(ref points);
        var second = Vector128.LoadUnsafe(ref points, 8);
        var mask = Vector128.Create((ushort)0xFF);
        var low = Vector128.Narrow(first & mask, second & mask);
        var high = Vector128.Narrow(first >>> 8, second >>> 8);
        ref var code = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        var nibble = Vector128.Create((byte)0xF);
        for (nuint place = 0, at = 0; place < (nuint)count; place += (at & 31) == 0 ? 48u : 16u)
        {
            var sixteen = Vector128.LoadUnsafe(ref code, at);
            at += 16;
            var codes = sixteen & nibble;
            var (lows, highs) = (Ssse3.Shuffle(low, codes), Ssse3.Shuffle(high, codes));
            var added = Vector256.Create(Sse2.UnpackLow(lows, highs).AsUInt16(), Sse2.UnpackHigh(lows, highs).AsUInt16());
            (Vector256.LoadUnsafe(ref sum, place) + added).StoreUnsafe(ref sum, place);
            codes = (sixteen.AsUInt16() >>> 4).AsByte() & nibble;
            (lows, highs) = (Ssse3.Shuffle(low, codes), Ssse3.Shuffle(high, codes));
            added = Vector256.Create(Sse2.UnpackLow(lows, highs).AsUInt16(), Sse2.UnpackHigh(lows, highs).AsUInt16());
            (Vector256.LoadUnsafe(ref sum, place + 32) + added).StoreUnsafe(ref sum, place + 32);
        }
    }
}
