using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Adding up maxima: several lists serve one demand, and each document counts the best of them. A document's sum always holds the best so
/// far, because only what a list brings over it is added.
/// </summary>
internal static class ScatterBest
{
    /// <summary>Raises the best of each document of a list to what the table says of its code, and its sum by as much.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<ushort> documents, ReadOnlySpan<byte> codes, ushort[] table, ushort[] best, ushort[] sums)
    {
        ref var document = ref MemoryMarshal.GetReference(documents);
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var points = ref MemoryMarshal.GetArrayDataReference(table);
        ref var highest = ref MemoryMarshal.GetArrayDataReference(best);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        for (nuint place = 0; place < (nuint)documents.Length; place++)
        {
            var at = (nuint)Unsafe.Add(ref document, place);
            int now = Unsafe.Add(ref highest, at);
            var then = Math.Max(now, Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place)));
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
