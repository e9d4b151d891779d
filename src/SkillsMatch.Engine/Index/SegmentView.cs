using System.Collections.Immutable;

namespace SkillsMatch.Engine.Index;

/// <summary>A segment and which of its documents are still there. Both never change: a deletion makes another view.</summary>
/// <param name="Segment">The documents.</param>
/// <param name="Live">One bit for each that is still there.</param>
internal sealed record SegmentView<TSegment>(TSegment Segment, ulong[] Live)
    where TSegment : Segment
{
    /// <summary>Those that are there and may be scored.</summary>
    public ulong[] LiveAndScorable { get; } = And(Live, Segment.Scorable);

    /// <summary>How many are still there.</summary>
    public int Count { get; } = Bits.Count(Live);

    public static SegmentView<TSegment> Of(TSegment segment)
    {
        var live = Bits.For(segment.Count);
        Bits.Set(live, 0, segment.Count);
        return new SegmentView<TSegment>(segment, live);
    }

    private static ulong[] And(ulong[] live, ReadOnlySpan<ulong> scorable)
    {
        var both = (ulong[])live.Clone();
        Bits.And(both, scorable);
        return both;
    }
}

/// <summary>All documents at one moment. A search takes one and is not disturbed by what is published after.</summary>
/// <param name="Views">In no particular order.</param>
internal sealed record Snapshot<TSegment>(ImmutableArray<SegmentView<TSegment>> Views)
    where TSegment : Segment
{
    public int Count => Views.Sum(one => one.Count);
}
