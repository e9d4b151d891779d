using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Adding lists to the sums of their documents. Scattered writes have no vector form that pays, so all sets of instructions share it.
/// </summary>
internal static class Scatter
{
    private const int Ahead = 4; // lists
    private const int Lines = 16; // of 64 bytes: as many as are asked for of a list ahead, the machine sees the rest coming

    /// <summary>Adds the lists of some skills, one after the other.</summary>
    /// <param name="starts">Where the list of each skill starts.</param>
    /// <param name="documents">The documents of all lists.</param>
    /// <param name="codes">Beside each document its code.</param>
    /// <param name="skills">Positions of skills whose lists are added; all below the number of lists.</param>
    /// <param name="tables">Per skill of <paramref name="skills"/> sixteen numbers by code.</param>
    /// <param name="sums">What is added to.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        int[] starts, ushort[] documents, byte[] codes, ReadOnlySpan<ushort> skills, ReadOnlySpan<ushort> tables, ushort[] sums)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(starts);
        for (var one = 0; one < skills.Length; one++)
        {
            if (one + Ahead < skills.Length)
                Expect(documents, codes, Unsafe.Add(ref start, skills[one + Ahead]), Unsafe.Add(ref start, skills[one + Ahead] + 1));
            var (from, to) = (Unsafe.Add(ref start, skills[one]), Unsafe.Add(ref start, skills[one] + 1));
            if (from < to)
                Add(documents.AsSpan(from, to - from), codes.AsSpan(from, to - from), tables.Slice(one * Kernel.TableSize, Kernel.TableSize), sums);
        }
    }

    /// <summary>Adds to each document of one list what the table says of its code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<ushort> documents, ReadOnlySpan<byte> codes, ReadOnlySpan<ushort> table, ushort[] sums)
    {
        ref var document = ref MemoryMarshal.GetReference(documents);
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var points = ref MemoryMarshal.GetReference(table);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        nuint place = 0, count = (nuint)documents.Length, fours = count & ~(nuint)3;
        for (; place < fours; place += 4)
        {
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 1)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place + 1));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 2)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place + 2));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 3)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place + 3));
        }
        for (; place < count; place++)
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place));
    }

    // Lists are too short for the machine to see them coming. The addresses are only asked for, never read through.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Expect(ushort[] documents, byte[] codes, int from, int to)
    {
        if (!Sse.IsSupported)
            return;
        var document = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(documents), from));
        var code = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(codes), from));
        var lines = Math.Min((to - from) / 32, Lines - 1);
        for (var line = 0; line <= lines; line++)
            Sse.Prefetch0(document + line * 64);
        for (var line = 0; line <= lines / 2; line++)
            Sse.Prefetch0(code + line * 64);
    }
}
