namespace SkillsMatch.Engine.Index;

/// <summary>How an index is laid out; no answer depends on it. Tests make small worlds look large with it.</summary>
internal sealed record IndexShape
{
    /// <summary>What every index is unless a test says otherwise.</summary>
    public static IndexShape Usual { get; } = new();

    /// <summary>The vector instructions to use.</summary>
    public InstructionSet Instructions { get; init; } = InstructionSets.Widest;

    /// <summary>
    /// Documents in a segment at most, 1 to 65,535. Measured: of half the largest the sums stay nearer to the processor, which makes a query
    /// a twentieth quicker for one byte a vacancy.
    /// </summary>
    public int SegmentSize { get; init; } = 32_768;

    /// <summary>Documents from which on a segment may have dense columns.</summary>
    public int DenseFrom { get; init; } = 1024;

    /// <summary>A segment of which one document in more than so many is left by the conditions is not scanned one by one.</summary>
    public int ScanBelow { get; init; } = 32;

    /// <summary>
    /// Time that scoring a vacancy for a tile takes over adding up one posting, measured: it decides where a tile is screened first.
    /// </summary>
    public int ScoringOverAdding { get; init; } = 20;

    /// <summary>
    /// Tiles after which it is chosen anew which skills are usual, 1 or more. They follow each other by what their job seekers do: what was
    /// usual long ago is not now.
    /// </summary>
    public int UsualAmong { get; init; } = 16;
}
