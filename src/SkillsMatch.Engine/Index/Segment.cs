namespace SkillsMatch.Engine.Index;

/// <summary>
/// At most 65,535 documents, never changed after they were built; the garbage collector reclaims it when the last reader is done.
/// </summary>
internal abstract class Segment
{
    /// <summary>65,535 itself says "no document".</summary>
    public const int Largest = ushort.MaxValue;

    public abstract int Count { get; }

    /// <summary>Documents that may be scored at all; the others state too little.</summary>
    public abstract ReadOnlySpan<ulong> Scorable { get; }

    public abstract long Bytes { get; }

    public abstract Guid IdOf(int document);

    /// <summary>−1: it is not here.</summary>
    public abstract int Find(Guid id);
}
