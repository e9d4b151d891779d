namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// The inner loops. Each is a leaf method that calls nothing: a vector that lives across a call would be spilled to the stack at every
/// step. They are compiled in full at once: the first search must not run them at half speed. All arrays of a segment are as long as its
/// documents rounded up to 64, so no loop has a tail; callers see to that.
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

    /// <summary>
    /// sums[i] += table[code of i] for <paramref name="count"/> documents (a multiple of 64) and for each column, two codes to a byte: see
    /// <see cref="Pairs"/>. The table of a column stands where the column does in <paramref name="columns"/>.
    /// </summary>
    public abstract void AddColumns(ReadOnlySpan<byte[]> columns, int count, ReadOnlySpan<ushort> tables, ushort[] sums);

    /// <summary>
    /// One bit per document from <paramref name="from"/> on (a multiple of 64), 64 per word: sums[i] ≥ possible[i] × share ÷ 65,536,
    /// rounded down.
    /// </summary>
    public abstract void Reaching(ushort[] sums, ushort[] possible, int from, ushort share, Span<ulong> hits);

    /// <summary>
    /// Clears the bit of each document whose range of hours does not touch <paramref name="least"/> to <paramref name="most"/>.
    /// </summary>
    public abstract void KeepHours(byte[] minimum, byte[] maximum, byte least, byte most, Span<ulong> kept);

    /// <summary>Clears the bit of each document whose day lies before <paramref name="first"/>.</summary>
    public abstract void KeepDays(int[] days, int first, Span<ulong> kept);
}
