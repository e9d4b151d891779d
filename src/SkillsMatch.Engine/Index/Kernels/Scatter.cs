using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Adding lists to the sums of their documents. Scattered writes have no vector form that pays, so all sets of instructions share it.
/// </summary>
internal static class Scatter
{
    private const int ListsAhead = 4;
    private const int StartsAhead = 16; // where a list starts is far away too

    /// <summary>Adds the lists of some skills, one after the other.</summary>
    /// <param name="starts">Where the list of each skill starts.</param>
    /// <param name="documents">The documents of all lists.</param>
    /// <param name="codes">Of each document its code, see <see cref="HalfBytes"/>.</param>
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
            if (one + StartsAhead < skills.Length)
                Ahead.Expect(in Unsafe.Add(ref start, skills[one + StartsAhead]));
            if (one + ListsAhead < skills.Length)
                Ahead.ExpectList(documents, codes, Unsafe.Add(ref start, skills[one + ListsAhead]));
            var (from, to) = (Unsafe.Add(ref start, skills[one]), Unsafe.Add(ref start, skills[one] + 1));
            if (from < to)
                Add(documents, codes, from, to, tables.Slice(one * Kernel.TableSize, Kernel.TableSize), sums);
        }
    }

    /// <summary>Adds to each document from one place to another what the table says of its code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add(ushort[] documents, byte[] codes, int from, int to, ReadOnlySpan<ushort> table, ushort[] sums)
    {
        ref var document = ref MemoryMarshal.GetArrayDataReference(documents);
        ref var code = ref MemoryMarshal.GetArrayDataReference(codes);
        ref var points = ref MemoryMarshal.GetReference(table);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        nuint place = (nuint)from, end = (nuint)to;
        if ((place & 1) != 0 && place < end)
        {
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, (nuint)Unsafe.Add(ref code, place >> 1) >> 4);
            place++;
        }
        for (; place + 4 <= end; place += 4)
        {
            nuint four = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref code, place >> 1));
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, four & 0xF);
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 1)) += Unsafe.Add(ref points, four >> 4 & 0xF);
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 2)) += Unsafe.Add(ref points, four >> 8 & 0xF);
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place + 3)) += Unsafe.Add(ref points, four >> 12);
        }
        for (; place < end; place++)
        {
            var half = (nuint)Unsafe.Add(ref code, place >> 1) >> (int)((place & 1) << 2) & 0xF;
            Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref document, place)) += Unsafe.Add(ref points, half);
        }
    }
}
