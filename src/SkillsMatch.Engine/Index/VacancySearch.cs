using System.Numerics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// One search at a time, with the memory it needs. Per segment: which vacancies the conditions leave; the lists of the skills reached added
/// up in units; those that reach the line of the last one shown; and over these few the plain score decides.
/// </summary>
internal sealed class VacancySearch(VacancyTables tables, Kernel kernel)
{
    private const int Chunk = 16; // words of 64 documents looked at before the line is read again

    private readonly SkillSpread _spread = new(new SlotTable());
    private readonly SeekerConditions _conditions = new();
    private readonly SegmentSums _sums = new(kernel);
    private readonly ulong[] _admitted = new ulong[Postings.Rounded(Segment.Largest) / 64];
    private readonly ulong[] _refused = new ulong[Postings.Rounded(Segment.Largest) / 64];
    private readonly ulong[] _hits = new ulong[Chunk];
    private readonly HiddenCounts _hidden = new();
    private Wishes _wishes = null!;
    private bool _counts;

    /// <summary>The best that the conditions leave.</summary>
    public TopList Admitted { get; } = new();

    /// <summary>All that only the conditions hide.</summary>
    public TopList Refused { get; } = new();

    /// <summary>How many the conditions hide, where that was asked.</summary>
    public HiddenCounts Hidden => _hidden;

    /// <summary>Finds the best <paramref name="count"/>, and counts what one condition alone hides.</summary>
    public void RunCounting(Snapshot<VacancySegment> snapshot, JobSeeker jobSeeker, int count)
    {
        _hidden.Empty();
        _counts = true;
        Run(snapshot, jobSeeker, count, alsoRefused: true);
        _counts = false;
    }

    /// <summary>Finds the best <paramref name="count"/>, and if asked all that the conditions hide.</summary>
    public void Run(Snapshot<VacancySegment> snapshot, JobSeeker jobSeeker, int count, bool alsoRefused)
    {
        _spread.Load(jobSeeker, tables);
        _conditions.Load(jobSeeker, tables);
        _wishes = new Wishes(jobSeeker.Preferences, tables);
        Admitted.Empty(count);
        Refused.Empty(alsoRefused ? int.MaxValue : 0);
        for (var place = 0; place < snapshot.Views.Length; place++)
            Search(snapshot.Views[place], place, alsoRefused);
    }

    /// <summary>All that one more skill may lift over the line of a good fit, and some that are over it.</summary>
    public IEnumerable<Guid> OneSkillFromFitting(Snapshot<VacancySegment> snapshot, JobSeeker jobSeeker)
    {
        _spread.Load(jobSeeker, tables);
        _conditions.Load(jobSeeker, tables);
        var found = new List<Guid>();
        foreach (var view in snapshot.Views)
        {
            var admitted = _admitted.AsSpan(0, view.Live.Length);
            if (!_conditions.Fill(view.Segment, view.LiveAndScorable, kernel, admitted))
                continue;
            _sums.Add(view.Segment.Postings, _spread);
            TakeNeeded(view.Segment, admitted, found);
            _sums.Clear(view.Segment.Count);
        }
        return found;
    }

    private void TakeNeeded(VacancySegment segment, ReadOnlySpan<ulong> among, List<Guid> found)
    {
        var needed = segment.Needed;
        for (var word = 0; word < among.Length; word++)
        {
            for (var bits = among[word]; bits != 0; bits &= bits - 1)
            {
                var document = word * 64 + BitOperations.TrailingZeroCount(bits);
                if (_sums.Units[document] >= needed[document] && _conditions.Has(segment.Rows[document]))
                    found.Add(segment.IdOf(document));
            }
        }
    }

    private void Search(SegmentView<VacancySegment> view, int place, bool alsoRefused)
    {
        var admitted = _admitted.AsSpan(0, view.Live.Length);
        if (!_conditions.Fill(view.Segment, view.LiveAndScorable, kernel, admitted))
            admitted.Clear();
        if (alsoRefused)
        {
            SearchBoth(view, place, admitted);
            return;
        }
        TakeBeyond(view.Segment, place, admitted, Admitted);
        var left = Bits.Count(admitted);
        if (left == 0)
            return;
        // Where few are left, adding up their demands one by one is quicker than adding up whole lists.
        if ((long)left * tables.Shape.ScanBelow < view.Segment.Count)
        {
            Scan(view.Segment, place, admitted);
            return;
        }
        _sums.Add(view.Segment.Postings, _spread);
        Select(view.Segment, place, admitted, Admitted);
        _sums.Clear(view.Segment.Count);
    }

    private void SearchBoth(SegmentView<VacancySegment> view, int place, Span<ulong> admitted)
    {
        _conditions.KeepCredentials(view.Segment, admitted);
        var refused = _refused.AsSpan(0, admitted.Length);
        view.LiveAndScorable.CopyTo(refused);
        Bits.AndNot(refused, admitted);
        if (_counts)
            _hidden.Load(_conditions, view.Segment, kernel, refused);
        TakeBeyond(view.Segment, place, admitted, Admitted);
        TakeBeyond(view.Segment, place, refused, Refused);
        _sums.Add(view.Segment.Postings, _spread);
        Select(view.Segment, place, admitted, Admitted);
        Select(view.Segment, place, refused, Refused);
        _sums.Clear(view.Segment.Count);
    }

    private void Select(VacancySegment segment, int place, ReadOnlySpan<ulong> among, TopList list)
    {
        for (var from = 0; from < among.Length; from += Chunk)
        {
            var hits = _hits.AsSpan(0, Math.Min(Chunk, among.Length - from));
            kernel.Reaching(_sums.Units, segment.Possible, from * 64, LineInUnits(list), hits);
            for (var word = 0; word < hits.Length; word++)
            {
                for (var bits = hits[word] & among[from + word]; bits != 0; bits &= bits - 1)
                {
                    var document = (from + word) * 64 + BitOperations.TrailingZeroCount(bits);
                    Consider(segment, place, document, (double)_sums.Units[document] / segment.Possible[document], list);
                }
            }
        }
    }

    private void Scan(VacancySegment segment, int place, ReadOnlySpan<ulong> among)
    {
        for (var word = 0; word < among.Length; word++)
        {
            for (var bits = among[word]; bits != 0; bits &= bits - 1)
            {
                var document = word * 64 + BitOperations.TrailingZeroCount(bits);
                var units = (double)_spread.UnitsOf(segment, document);
                Consider(segment, place, document, units / segment.Possible[document], Admitted);
            }
        }
    }

    // Vacancies that no units can be counted for are scored in full and need not be looked at again.
    private void TakeBeyond(VacancySegment segment, int place, Span<ulong> among, TopList list)
    {
        foreach (var document in segment.Beyond)
        {
            if (!Bits.Has(among, document))
                continue;
            Consider(segment, place, document, atMost: 1, list);
            Bits.Clear(among, document);
        }
    }

    /// <param name="atMost">The score is no higher than this.</param>
    private void Consider(VacancySegment segment, int place, int document, double atMost, TopList list)
    {
        ref readonly var row = ref segment.Rows[document];
        var bonus = _wishes.BonusOf(row);
        if (atMost + bonus < list.Line || (list == Admitted && !_conditions.Has(row)))
            return;
        var value = _spread.ValueOf(segment, document);
        if (value < tables.Policy.LowestScoreShown)
            return;
        if (_counts && list == Refused)
            _hidden.Add(document);
        else
            list.Offer(new Ranked(value + bonus, value, row.Id, place, document));
    }

    private ushort LineInUnits(TopList list) =>
        Quantisation.ShareBelow(Math.Max(tables.Policy.LowestScoreShown, Quantisation.Surely(list.Line) - _wishes.Largest));
}
