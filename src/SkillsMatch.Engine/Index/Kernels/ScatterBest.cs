using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Adding up maxima: several lists serve one demand, and each document counts the best of them. A document's sum always holds the best so
/// far, because only what a list brings over it is added.
/// </summary>
internal static class ScatterBest
{
    /// <summary>Raises the best of each document from one place to another to what the table says of its code, and its sum by as much.</summary>
    /// <param name="documents">The documents of all lists.</param>
    /// <param name="codes">Of each document its code, see <see cref="HalfBytes"/>.</param>
    /// <param name="from">Where the list starts.</param>
    /// <param name="to">Where the next one starts.</param>
    /// <param name="table">Sixteen numbers by code.</param>
    /// <param name="best">What each document counts so far for the demand.</param>
    /// <param name="sums">What is added to.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add(ushort[] documents, byte[] codes, int from, int to, ushort[] table, ushort[] best, ushort[] sums)
    {
        ref var document = ref MemoryMarshal.GetArrayDataReference(documents);
        ref var code = ref MemoryMarshal.GetArrayDataReference(codes);
        ref var points = ref MemoryMarshal.GetArrayDataReference(table);
        ref var highest = ref MemoryMarshal.GetArrayDataReference(best);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        for (nuint place = (nuint)from; place < (nuint)to; place++)
        {
            var at = (nuint)Unsafe.Add(ref document, place);
            var half = (nuint)Unsafe.Add(ref code, place >> 1) >> (int)((place & 1) << 2) & 0xF;
            int now = Unsafe.Add(ref highest, at);
            var then = Math.Max(now, Unsafe.Add(ref points, half));
            Unsafe.Add(ref highest, at) = (ushort)then;
            Unsafe.Add(ref sum, at) += (ushort)(then - now);
        }
    }

    /// <summary>Forgets the best of each document of a list.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Forget(ReadOnlySpan<ushort> documents, ushort[] best)
    {
        ref var document = ref MemoryMarshal.GetReference(documents);
        ref var highest = ref MemoryMarshal.GetArrayDataReference(best);
        for (nuint place = 0; place < (nuint)documents.Length; place++)
            Unsafe.Add(ref highest, (nuint)Unsafe.Add(ref document, place)) = 0;
    }
}
