using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>512 bits at a time.</summary>
internal sealed class Avx512Kernel : Kernel
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override unsafe void AddColumns(ReadOnlySpan<byte[]> columns, int count, ReadOnlySpan<ushort> tables, ushort[] sums)
    {
        ref var column = ref MemoryMarshal.GetReference(columns);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        fixed (ushort* points = tables)
        {
            for (nuint place = 0; place < (nuint)count; place += 64)
            {
                var (first, second) = (Vector512.LoadUnsafe(ref sum, place), Vector512.LoadUnsafe(ref sum, place + 32));
                for (nuint one = 0; one < (nuint)columns.Length; one++)
                {
                    // Twice sixteen numbers, as five bits of a code are looked at and only four are its own.
                    var lookup = Avx512F.BroadcastVector256ToVector512((ulong*)(points + one * TableSize)).AsUInt16();
                    ref var code = ref MemoryMarshal.GetArrayDataReference(Unsafe.Add(ref column, one));
                    var wide = Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref code, place / 2));
                    first += Avx512BW.PermuteVar32x16(lookup, wide);
                    second += Avx512BW.PermuteVar32x16(lookup, wide >>> 4);
                }
                first.StoreUnsafe(ref sum, place);
                second.StoreUnsafe(ref sum, place + 32);
            }
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
