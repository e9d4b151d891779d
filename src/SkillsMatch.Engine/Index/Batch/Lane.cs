using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>One job seeker of a tile: the conditions, the wishes, and the vacancies that may be among the best.</summary>
internal sealed class Lane(VacancyTables tables, SlotTable table)
{
    private Contender[] _candidates = new Contender[128];
    private double[] _lowest = new double[128];
    private JobSeeker _jobSeeker = null!;
    private Wishes _wishes = null!;
    private ulong _held;
    private int _count;
    private int _size;
    private int _seen; // keeps the reading ahead from being taken for idle

    public SkillSpread Spread { get; } = new(table);

    public JobSeeker JobSeeker => _jobSeeker;

    /// <summary>The order that so many vacancies surely reach.</summary>
    public double Line { get; private set; }

    /// <summary>See <see cref="Kernels.TileInput.Lines"/>.</summary>
    public ushort LineInUnits =>
        Quantisation.ShareBelow(Math.Max(tables.Policy.LowestScoreShown, Quantisation.Surely(Line) - _wishes.Largest));

    public void Load(JobSeeker jobSeeker, int size)
    {
        (_jobSeeker, _size, _count) = (jobSeeker, size, 0);
        Line = double.NegativeInfinity;
        _wishes = new Wishes(jobSeeker.Preferences, tables);
        Spread.Load(jobSeeker, tables, withUnits: false);
        _held = 0;
        foreach (var held in jobSeeker.Skills)
            _held |= CredentialSet.MaskOf(held.Skill);
    }

    /// <summary>Whether no condition but the journey stands in the way; see <see cref="Matching.HardCondition"/>.</summary>
    public bool Admits(VacancySegment segment, int document)
    {
        ref readonly var row = ref segment.Rows[document];
        return (_jobSeeker.Hours is not { } hours
                || segment.MostHours[document] == byte.MaxValue
                || (segment.LeastHours[document] <= hours.Maximum && segment.MostHours[document] >= hours.Minimum))
            && (_jobSeeker.AcceptsShiftWork != false || row.ShiftWork != true)
            && (_jobSeeker.AvailableFrom is not { } day || segment.Starts[document] >= day.DayNumber - tables.Policy.LateStartDays)
            && (row.Credentials == 0 || Has(tables.Credentials[row.Credentials - 1]));
    }

    /// <summary>Keeps a vacancy whose score lies between two values.</summary>
    /// <returns>Whether the line rose.</returns>
    public bool Offer(VacancySegment segment, int place, int document, double atLeast, double atMost)
    {
        var bonus = _wishes.BonusOf(segment.Rows[document]);
        if (atMost + bonus < Line)
            return false;
        if (_count == _candidates.Length)
        {
            Array.Resize(ref _candidates, _count * 2);
            Array.Resize(ref _lowest, _count * 2);
        }
        // One that may lie below what is shown at all must not push others out.
        var surely = atLeast >= tables.Policy.LowestScoreShown ? atLeast + bonus : double.NegativeInfinity;
        _candidates[_count++] = new Contender(surely, atMost + bonus, place, document);
        return _count >= 2L * _size && _count % _size == 0 && Raise();
    }

    /// <summary>The best, each with its plain score.</summary>
    public void Decide(Snapshot<VacancySegment> snapshot, TopList list)
    {
        list.Empty(_size);
        if (_count > _size)
            Raise();
        Expect(snapshot);
        Spread.TakeTable();
        foreach (var one in _candidates.AsSpan(0, _count))
        {
            if (one.AtMost < list.Line)
                continue;
            var segment = snapshot.Views[one.Segment].Segment;
            var value = Spread.ValueOf(segment, one.Document);
            if (value >= tables.Policy.LowestScoreShown)
            {
                var bonus = _wishes.BonusOf(segment.Rows[one.Document]);
                list.Offer(new Ranked(value + bonus, value, segment.IdOf(one.Document), one.Segment, one.Document));
            }
        }
    }

    // Reads a little of each, one right after the other: the machine fetches them from memory all at once instead of one by one.
    private void Expect(Snapshot<VacancySegment> snapshot)
    {
        var seen = 0;
        foreach (var one in _candidates.AsSpan(0, _count))
        {
            var forward = snapshot.Views[one.Segment].Segment.Forward;
            var last = forward.Starts[one.Document + 1] - 1;
            var first = Math.Min(forward.Starts[one.Document], last);
            seen += forward.Skills[first] + forward.Skills[last] + forward.Codes[first] + forward.Codes[last];
        }
        _seen = seen;
    }

    private bool Has(CredentialSet set)
    {
        if ((set.Mask & ~_held) != 0)
            return false;
        foreach (var skill in set.Skills)
        {
            if (!Holds(skill))
                return false;
        }
        return true;
    }

    private bool Holds(SkillId skill)
    {
        foreach (var held in _jobSeeker.Skills)
        {
            if (held.Skill == skill)
                return true;
        }
        return false;
    }

    // As many as are shown surely reach the new line; who surely does not is let go.
    private bool Raise()
    {
        for (var place = 0; place < _count; place++)
            _lowest[place] = _candidates[place].AtLeast;
        var line = Selection.Largest(_lowest.AsSpan(0, _count), _size);
        if (line <= Line)
            return false;
        Line = line;
        var kept = 0;
        foreach (var one in _candidates.AsSpan(0, _count))
        {
            if (one.AtMost >= line)
                _candidates[kept++] = one;
        }
        _count = kept;
        return true;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Contender(double AtLeast, double AtMost, int Segment, int Document);
}
