using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// The inner loops. Each is a leaf method that calls nothing: a vector that lives across a call would be spilled to the stack at every
/// step. All arrays of a segment are as long as its documents rounded up to 64, so no loop has a tail; callers see to that.
/// </summary>
internal abstract class Kernel
{
    /// <summary>Numbers in the table of one skill: one per <see cref="DemandCode"/>, rounded up.</summary>
    public const int TableSize = 16;

    /// <summary>The loops for one set of instructions.</summary>
    /// <exception cref="PlatformNotSupportedException">This machine does not have them.</exception>
    public static Kernel For(InstructionSet set) => !InstructionSets.Runs(set)
        ? throw new PlatformNotSupportedException($"This machine does not run {set}.")
        : set switch
        {
            InstructionSet.Avx512 => new Avx512Kernel(),
            InstructionSet.Avx2 => new Avx2Kernel(),
            _ => new PlainKernel(),
        };

    /// <summary>sums[i] += table[codes[i]] for the first <paramref name="count"/> documents (a multiple of 64).</summary>
    public abstract void AddDense(byte[] codes, int count, ReadOnlySpan<ushort> table, ushort[] sums);

    /// <summary>
    /// One bit per document from <paramref name="from"/> on (a multiple of 64), 64 per word: sums[i] ≥ possible[i] × share ÷ 65,536, rounded down.
    /// </summary>
    public abstract void Reaching(ushort[] sums, ushort[] possible, int from, ushort share, Span<ulong> hits);

    /// <summary>Clears the bit of each document whose range of hours does not touch <paramref name="least"/> to <paramref name="most"/>.</summary>
    public abstract void KeepHours(byte[] minimum, byte[] maximum, byte least, byte most, Span<ulong> kept);

    /// <summary>Clears the bit of each document whose day lies before <paramref name="first"/>.</summary>
    public abstract void KeepDays(int[] days, int first, Span<ulong> kept);

    /// <summary>
    /// Adds to each document of a list what the table says of its code. Scattered writes have no vector form that pays, so all sets share it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddSparse(ReadOnlySpan<ushort> documents, ReadOnlySpan<byte> codes, ReadOnlySpan<ushort> table, ushort[] sums)
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
}
