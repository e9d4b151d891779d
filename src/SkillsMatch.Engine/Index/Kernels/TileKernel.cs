namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// 128 job seekers at once against one vacancy after the other: each is a lane. What a skill at a level brings each of them is a row of 128
/// bytes; a vacancy adds up the rows of its demands. Leaf methods only, see <see cref="Kernel"/>.
/// </summary>
internal abstract class TileKernel
{
    /// <summary>Job seekers to a tile.</summary>
    public const int Lanes = 128;

    /// <summary>Vacancies to a call at most.</summary>
    public const int Block = 128;

    /// <summary>The loops for one set of instructions.</summary>
    public static TileKernel For(InstructionSet set) => set switch
    {
        InstructionSet.Avx512 => new Avx512TileKernel(),
        InstructionSet.Avx2 => new Avx2TileKernel(),
        _ => new PlainTileKernel(),
    };

    /// <summary>
    /// Where a lane stands in a row: lanes 32 apart side by side, so that the low and the high bytes of 16-bit numbers are lanes in order.
    /// </summary>
    public static int ByteOf(int lane) => (lane & 64) + (lane & 31) * 2 + (lane >> 5 & 1);

    /// <summary>Scores vacancies, <see cref="Block"/> at most, and keeps those that reach the line of some lane.</summary>
    /// <returns>How many are kept.</returns>
    public abstract int Score(TileInput input, ReadOnlySpan<int> documents, TileHits hits);
}

/// <summary>What a tile is scored with.</summary>
internal sealed class TileInput
{
    /// <summary>Per skill and <see cref="DemandCode"/> the row; 0: the row of zeros. Sixteen per skill.</summary>
    public ushort[] RowOf { get; set; } = [];

    /// <summary>The rows, <see cref="TileKernel.Lanes"/> bytes each.</summary>
    public byte[] Rows { get; set; } = new byte[TileKernel.Lanes * 256];

    /// <summary>Per lane the share of the points possible that must be reached, in 65,536ths; 65,535 where the lane is empty.</summary>
    public ushort[] Lines { get; } = new ushort[TileKernel.Lanes];

    /// <summary>Points of the lesser importance over those of the greater, in 65,536ths.</summary>
    public ushort Ratio { get; set; }

    /// <summary>Whether desirable demands are the lesser.</summary>
    public bool EssentialIsGreater { get; set; }

    /// <summary>Where the demands of each vacancy start.</summary>
    public int[] Starts { get; set; } = [];

    /// <summary>Skill × 16 + <see cref="DemandCode"/> of each demand, essential ones first.</summary>
    public int[] Keys { get; set; } = [];

    /// <summary>How many of them are essential, per vacancy.</summary>
    public ushort[] Essential { get; set; } = [];

    /// <summary>Units of points possible, per vacancy.</summary>
    public ushort[] Possible { get; set; } = [];
}

/// <summary>The vacancies of a block that reach the line of some lane.</summary>
internal sealed class TileHits
{
    /// <summary>Which vacancies.</summary>
    public int[] Documents { get; } = new int[TileKernel.Block];

    /// <summary>Two words each: which lanes.</summary>
    public ulong[] Lanes { get; } = new ulong[TileKernel.Block * 2];

    /// <summary>Units of points earned, one per lane each.</summary>
    public ushort[] Units { get; } = new ushort[TileKernel.Block * TileKernel.Lanes];
}
