using System.Collections.Immutable;

namespace SkillsMatch.Engine.Index;

/// <summary>A segment and which of its documents are still there. Both never change: a deletion makes another view.</summary>
/// <param name="segment">The documents.</param>
/// <param name="live">One bit for each that is still there.</param>
internal sealed class SegmentView<TSegment>(TSegment segment, ulong[] live)
    where TSegment : Segment
{
    public TSegment Segment => segment;

    public ulong[] Live => live;

    /// <summary>Those that are there and may be scored.</summary>
    public ulong[] LiveAndScorable { get; } = And(live, segment.Scorable);

    /// <summary>How many are still there.</summary>
    public int Count { get; } = Bits.Count(live);

    /// <summary>Those that are there.</summary>
    public IEnumerable<int> All() => Enumerable.Range(0, segment.Count).Where(document => Bits.Has(live, document));

    /// <summary>Those that are there and state too little to be scored.</summary>
    public IEnumerable<int> Unscorable() => All().Where(document => !Bits.Has(LiveAndScorable, document));

    /// <summary>The same segment with fewer documents.</summary>
    public SegmentView<TSegment> With(ulong[] live) => new(Segment, live);

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
