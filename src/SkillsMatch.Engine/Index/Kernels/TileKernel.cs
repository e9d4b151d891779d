namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// 128 job seekers at once against one vacancy after the other: each is a lane. What a skill at a level brings each of them is a row of 128
/// bytes; a vacancy adds up the rows of its demands. Leaf methods only, see <see cref="Kernel"/>.
/// </summary>
internal abstract class TileKernel
{
    /// <summary>Job seekers to a tile.</summary>
    public const int Lanes = 128;

    /// <summary>Bytes to a slot.</summary>
    public const int SlotSize = DemandCode.Steps * Lanes;

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

    /// <summary>Scores vacancies, <see cref="Block"/> at most, and keeps those that reach the line of some lane admitted.</summary>
    /// <param name="input">What they are scored with.</param>
    /// <param name="documents">Which vacancies.</param>
    /// <param name="admitted">Two words each: the lanes that no condition keeps from it.</param>
    /// <param name="hits">What is kept.</param>
    /// <returns>How many are kept.</returns>
    public abstract int Score(TileInput input, ReadOnlySpan<ushort> documents, ReadOnlySpan<ulong> admitted, TileHits hits);
}

/// <summary>What a tile is scored with.</summary>
internal sealed class TileInput
{
    /// <summary>By position of a skill its slot; 0: no lane reaches it.</summary>
    public ushort[] Slots { get; set; } = [];

    /// <summary>
    /// The rows, <see cref="TileKernel.Lanes"/> bytes each: <see cref="DemandCode.Steps"/> to a slot, those of slot 0 zeros.
    /// </summary>
    public Aligned<byte> Rows { get; set; } = new(TileKernel.SlotSize * 64);

    /// <summary>Per lane the share of the points possible that must be reached, in 65,536ths; 65,535 where the lane is empty.</summary>
    public ushort[] Lines { get; } = new ushort[TileKernel.Lanes];

    /// <summary>Points of the lesser importance over those of the greater, in 65,536ths.</summary>
    public ushort Ratio { get; set; }

    /// <summary>Whether desirable demands are the lesser.</summary>
    public bool EssentialIsGreater { get; set; }

    /// <summary>Where the demands of each vacancy start.</summary>
    public int[] Starts { get; set; } = [];

    /// <summary>Positions of the skills demanded, those of essential demands first.</summary>
    public ushort[] Skills { get; set; } = [];

    /// <summary>Beside each the <see cref="DemandCode.StepOf"/> of its code.</summary>
    public byte[] Steps { get; set; } = [];

    /// <summary>How many of them are essential, per vacancy.</summary>
    public byte[] Essential { get; set; } = [];

    /// <summary>Units of points possible, per vacancy.</summary>
    public ushort[] Possible { get; set; } = [];
}

/// <summary>The vacancies of a block that reach the line of some lane.</summary>
internal sealed class TileHits
{
    /// <summary>Which vacancies of the block.</summary>
    public byte[] Places { get; } = new byte[TileKernel.Block];

    /// <summary>Two words each: which lanes that are admitted.</summary>
    public ulong[] Lanes { get; } = new ulong[TileKernel.Block * 2];

    /// <summary>Units of points earned, one per lane each.</summary>
    public ushort[] Units { get; } = new ushort[TileKernel.Block * TileKernel.Lanes];
}
