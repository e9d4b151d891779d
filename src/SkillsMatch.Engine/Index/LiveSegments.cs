using System.Collections.Immutable;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Documents that change while they are searched. A change makes a small segment and, where a document was replaced or is gone, another
/// view
/// of the old one; then one reference is swapped. Small segments are merged in the background, so that there are never many. Readers take
/// the reference once and never wait; what no reader holds any longer is reclaimed by the garbage collector.
/// </summary>
/// <param name="full">Documents of a segment that is as large as they are made, see <see cref="IndexShape.SegmentSize"/>.</param>
/// <param name="merged">
/// Builds segments of the live documents of some views; may be called beside any number of searches and changes.
/// </param>
internal sealed class LiveSegments<TSegment>(int full, Func<IReadOnlyList<SegmentView<TSegment>>, IReadOnlyList<TSegment>> merged)
    where TSegment : Segment
{
    private const int Together = 8; // so many segments of about a size become one of the next size
    private const int Smallest = 64; // documents; below this all are of a size

    private readonly Lock _writing = new();
    private Snapshot<TSegment> _current = new([]);
    private Task _merging = Task.CompletedTask;

    /// <summary>The documents at this moment.</summary>
    public Snapshot<TSegment> Current => Volatile.Read(ref _current);

    /// <summary>Ends when the merging that is going on has; fails if it failed.</summary>
    public Task Merging => Volatile.Read(ref _merging);

    /// <summary>Takes out the documents with these ids and puts these segments in, at one moment.</summary>
    public void Publish(IReadOnlyCollection<Guid> gone, IReadOnlyCollection<TSegment> added)
    {
        lock (_writing)
        {
            var kept = Without(gone, _current.Views);
            Volatile.Write(ref _current, new([.. kept, .. added.Select(SegmentView<TSegment>.Of)]));
            if (_merging.IsCompleted && Due(_current.Views) is not null)
                _merging = Task.Run(MergeAll);
        }
    }

    /// <summary>Merges one group of segments if there is one that should be.</summary>
    /// <returns>Whether there was.</returns>
    private bool MergeOnce()
    {
        if (Due(Current.Views) is not { } due)
            return false;
        var made = merged(due);
        lock (_writing)
            Volatile.Write(ref _current, new([.. Replaced(due, made)]));
        return true;
    }

    private void MergeAll()
    {
        while (MergeOnce())
        {
        }
    }

    private static ImmutableArray<SegmentView<TSegment>> Without(IEnumerable<Guid> gone, ImmutableArray<SegmentView<TSegment>> views)
    {
        var live = new ulong[views.Length][];
        foreach (var id in gone)
        {
            for (var place = 0; place < views.Length; place++)
            {
                var document = views[place].Segment.Find(id);
                if (document < 0 || !Bits.Has(live[place] ?? views[place].Live, document))
                    continue;
                live[place] ??= (ulong[])views[place].Live.Clone();
                Bits.Clear(live[place], document);
                break;
            }
        }
        return [.. views.Select((view, place) => live[place] is { } now ? view.With(now) : view).Where(view => view.Count > 0)];
    }

    // Documents that went away while the merge was made must not come back with it.
    private IEnumerable<SegmentView<TSegment>> Replaced(IReadOnlyList<SegmentView<TSegment>> due, IReadOnlyList<TSegment> made)
    {
        var now = _current.Views.ToDictionary(view => view.Segment, view => view.Live);
        var gone = due.SelectMany(view => Gone(view, now.GetValueOrDefault(view.Segment)));
        var mergedAway = due.Select(view => view.Segment).ToHashSet();
        return _current.Views.Where(view => !mergedAway.Contains(view.Segment))
            .Concat(Without(gone, [.. made.Select(SegmentView<TSegment>.Of)]));
    }

    private static IEnumerable<Guid> Gone(SegmentView<TSegment> then, ulong[]? now)
    {
        for (var document = 0; document < then.Segment.Count; document++)
        {
            if (Bits.Has(then.Live, document) && (now is null || !Bits.Has(now, document)))
                yield return then.Segment.IdOf(document);
        }
    }

    private List<SegmentView<TSegment>>? Due(ImmutableArray<SegmentView<TSegment>> views)
    {
        foreach (var view in views)
        {
            if (view.Count * 2 < view.Segment.Count)
                return [view]; // more than half of it is gone
        }
        var bySize = views.Where(view => view.Count * 2 < full).GroupBy(view => SizeOf(view.Count));
        return bySize.OrderBy(group => group.Key).FirstOrDefault(group => group.Count() >= Together)?.ToList();
    }

    private static int SizeOf(int count)
    {
        var size = 0;
        for (long limit = Smallest; count >= limit; limit *= Together)
            size++;
        return size;
    }
}
