using System.Numerics;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>One search at a time from a vacancy to job seekers, with the memory it needs.</summary>
internal sealed class JobSeekerSearch(JobSeekerTables tables, Kernel kernel)
{
    private const int Chunk = 16; // words of 64 job seekers looked at before the line is read again
    private const int ForgetAll = 8192; // so many documents on the lists of one demand: forgetting all is quicker than forgetting each

    private readonly ushort[] _sums = new ushort[Postings.Rounded(Segment.Largest)];
    private readonly ushort[] _best = new ushort[Postings.Rounded(Segment.Largest)];
    private readonly ushort[] _possible = new ushort[Postings.Rounded(Segment.Largest)];
    private readonly ulong[] _admitted = new ulong[Postings.Rounded(Segment.Largest) / 64];
    private readonly ulong[] _refused = new ulong[Postings.Rounded(Segment.Largest) / 64];
    private readonly ulong[] _hits = new ulong[Chunk];
    private readonly double[] _bestShares = new double[Segment.Largest];
    private readonly double[] _earned = new double[Segment.Largest];
    private DemandSpread _spread = null!;
    private bool _everyone; // is scored: because the hidden are asked for too, or because units cannot tell

    /// <summary>The best that the conditions leave.</summary>
    public TopList Admitted { get; } = new();

    /// <summary>All that only the conditions hide.</summary>
    public TopList Refused { get; } = new();

    /// <summary>Finds the best <paramref name="count"/>, and if asked all that the conditions hide.</summary>
    public void Run(Snapshot<JobSeekerSegment> snapshot, Vacancy vacancy, int count, bool alsoRefused)
    {
        _spread = new DemandSpread(vacancy, tables);
        _everyone = alsoRefused || _spread.Possible is null;
        var conditions = new VacancyConditions(vacancy, tables);
        Array.Fill(_possible, _spread.Possible ?? 0); // 0: every one reaches every line, and the score decides
        Admitted.Empty(count);
        Refused.Empty(alsoRefused ? int.MaxValue : 0);
        for (var place = 0; place < snapshot.Views.Length; place++)
        {
            var view = snapshot.Views[place];
            var admitted = _admitted.AsSpan(0, view.Live.Length);
            var refused = _refused.AsSpan(0, view.Live.Length);
            conditions.Fill(view.Segment, view.LiveAndScorable, kernel, admitted, holders: refused);
            view.LiveAndScorable.CopyTo(refused);
            Bits.AndNot(refused, admitted);
            if (admitted.ContainsAnyExcept(0UL) || alsoRefused)
                Search(view.Segment, place, admitted, alsoRefused ? refused : []);
        }
    }

    private void Search(JobSeekerSegment segment, int place, ReadOnlySpan<ulong> admitted, ReadOnlySpan<ulong> refused)
    {
        if (_spread.Possible is not null)
            Add(segment);
        if (_everyone)
            _spread.Earn(segment, _bestShares, _earned);
        Select(segment, place, admitted, Admitted);
        Select(segment, place, refused, Refused);
        Array.Clear(_sums);
        if (_everyone)
            Array.Clear(_earned);
    }

    private void Add(JobSeekerSegment segment)
    {
        for (var demand = 0; demand < _spread.Demands; demand++)
        {
            var listed = 0;
            var own = _spread.ReachesOf(demand);
            foreach (var reach in own)
            {
                segment.Postings.AddBest(reach.Position, reach.Units, _best, _sums);
                listed += segment.Postings.DocumentsOf(reach.Position).Length;
            }
            if (listed >= ForgetAll)
            {
                Array.Clear(_best);
                continue;
            }
            foreach (var reach in own)
                ScatterBest.Forget(segment.Postings.DocumentsOf(reach.Position), _best);
        }
    }

    private void Select(JobSeekerSegment segment, int place, ReadOnlySpan<ulong> among, TopList list)
    {
        for (var from = 0; from < among.Length; from += Chunk)
        {
            var hits = _hits.AsSpan(0, Math.Min(Chunk, among.Length - from));
            kernel.Reaching(_sums, _possible, from * 64, Quantisation.ShareBelow(Math.Max(tables.Policy.LowestScoreShown, list.Line)), hits);
            for (var word = 0; word < hits.Length; word++)
            {
                for (var bits = hits[word] & among[from + word]; bits != 0; bits &= bits - 1)
                    Consider(segment, place, (from + word) * 64 + BitOperations.TrailingZeroCount(bits), list);
            }
        }
    }

    private void Consider(JobSeekerSegment segment, int place, int document, TopList list)
    {
        if (_possible[document] != 0 && (double)_sums[document] / _possible[document] < list.Line)
            return;
        var value = _everyone ? _spread.ValueOf(_earned[document]) : _spread.ValueOf(segment, document);
        if (value >= tables.Policy.LowestScoreShown)
            list.Offer(new Ranked(value, value, segment.IdOf(document), place, document));
    }
}
