using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>512 bits at a time.</summary>
internal sealed class Avx512Kernel : Kernel
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void AddDense(byte[] pairs, int count, ReadOnlySpan<ushort> table, ushort[] sums)
    {
        var points = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(table));
        var lookup = Vector512.Create(points, points);
        ref var code = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        var nibble = Vector512.Create((ushort)0xF);
        for (nuint place = 0; place < (nuint)count; place += 64)
        {
            var wide = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref code, place / 2));
            var first = Avx512BW.PermuteVar32x16(lookup, wide & nibble);
            var second = Avx512BW.PermuteVar32x16(lookup, wide >>> 4);
            (Vector512.LoadUnsafe(ref sum, place) + first).StoreUnsafe(ref sum, place);
            (Vector512.LoadUnsafe(ref sum, place + 32) + second).StoreUnsafe(ref sum, place + 32);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void Reaching(ushort[] sums, ushort[] possible, int from, ushort share, Span<ulong> hits)
    {
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var most = ref MemoryMarshal.GetArrayDataReference(possible);
        var part = Vector512.Create(share);
        for (var word = 0; word < hits.Length; word++)
        {
            var place = (nuint)(from + word * 64);
            var one = Vector512.GreaterThanOrEqual(
                Vector512.LoadUnsafe(ref sum, place), Avx512BW.MultiplyHigh(Vector512.LoadUnsafe(ref most, place), part));
            var other = Vector512.GreaterThanOrEqual(
                Vector512.LoadUnsafe(ref sum, place + 32), Avx512BW.MultiplyHigh(Vector512.LoadUnsafe(ref most, place + 32), part));
            hits[word] = one.ExtractMostSignificantBits() | other.ExtractMostSignificantBits() << 32;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void KeepHours(byte[] minimum, byte[] maximum, byte least, byte most, Span<ulong> kept)
    {
        ref var low = ref MemoryMarshal.GetArrayDataReference(minimum);
        ref var high = ref MemoryMarshal.GetArrayDataReference(maximum);
        var (from, to) = (Vector512.Create(least), Vector512.Create(most));
        for (var word = 0; word < kept.Length; word++)
        {
            var place = (nuint)word * 64;
            var touching = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref low, place), to)
                & Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref high, place), from);
            kept[word] &= touching.ExtractMostSignificantBits();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void KeepDays(int[] days, int first, Span<ulong> kept)
    {
        ref var day = ref MemoryMarshal.GetArrayDataReference(days);
        var from = Vector512.Create(first);
        for (var word = 0; word < kept.Length; word++)
        {
            var bits = 0UL;
            for (var sixteen = 0; sixteen < 64; sixteen += 16)
            {
                var reached = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref day, (nuint)(word * 64 + sixteen)), from);
                bits |= reached.ExtractMostSignificantBits() << sixteen;
            }
            kept[word] &= bits;
        }
    }
}
