using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The skills of one job seeker spread over the skills close to them, as tables by position: what <see cref="Matching.Profile"/> is to the
/// plain path. Kept between searches and filled anew.
/// </summary>
internal sealed class SkillSpread
{
    private const int TableSize = Kernels.Kernel.TableSize;

    private readonly List<ushort> _reached = [];
    private readonly double[] _factors = new double[DemandCode.Levels];
    private ushort[] _slots = [];
    private double[] _shares = new double[64 * TableSize];
    private ushort[] _units = new ushort[64 * TableSize];
    private VacancyTables _tables = null!;
    private double[] _possible = [];

    /// <summary>Positions of the skills held and of those close to them, as far as any vacancy asks for them.</summary>
    public ReadOnlySpan<ushort> Reached => CollectionsMarshal.AsSpan(_reached);

    /// <summary>Those of all reached skills, one after the other.</summary>
    public ReadOnlySpan<ushort> Units => _units.AsSpan(TableSize, _reached.Count * TableSize);

    /// <summary>Units earned by each <see cref="DemandCode"/> of a reached skill.</summary>
    public ReadOnlySpan<ushort> UnitsOf(ushort position) => _units.AsSpan(SlotOf(position) * TableSize, TableSize);

    /// <summary>Shares earned by each <see cref="DemandCode"/> of a reached skill.</summary>
    public ReadOnlySpan<double> SharesOf(ushort position) => _shares.AsSpan(SlotOf(position) * TableSize, TableSize);

    /// <summary>Whether the job seeker has the skill or one close to it.</summary>
    public bool Reaches(ushort position) => SlotOf(position) != 0;

    public void Load(JobSeeker jobSeeker, VacancyTables tables, bool withUnits = true)
    {
        foreach (var position in _reached)
            _slots[position] = 0;
        _reached.Clear();
        _tables = tables;
        _possible = tables.Skills.Weights;
        if (_slots.Length < tables.Skills.Count)
            _slots = new ushort[_possible.Length];

        foreach (var held in jobSeeker.Skills)
        {
            for (var level = 0; level < DemandCode.Levels; level++)
                _factors[level] = tables.Policy.LevelFactor(held.Level, level == 0 ? null : level);
            var close = tables.Skills.CloseTo(held.Skill, tables.Policy.ClosenessFrom);
            for (var place = 0; place < close.Positions.Length; place++)
                Raise(close.Positions[place], close.Closeness[place]);
        }
        for (var slot = 1; withUnits && slot <= _reached.Count; slot++)
            FillUnits(slot);
    }

    /// <summary>The score of a vacancy: the additions and multiplications of the plain score, in its order, so that both agree to the last bit.</summary>
    public double ValueOf(VacancySegment segment, int document)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        var (essential, desirable) = (_tables.Policy.EssentialPoints, _tables.Policy.DesirablePoints);
        var (earned, possible) = (0.0, 0.0);
        for (var place = 0; place < skills.Length; place++)
        {
            var points = (codes[place] <= DemandCode.Levels ? essential : desirable) * _possible[skills[place]];
            var slot = SlotOf(skills[place]);
            if (slot != 0)
                earned += points * _shares[slot * TableSize + codes[place]];
            possible += points;
        }
        return earned / possible;
    }

    /// <summary>What the added-up lists would say of one vacancy.</summary>
    public int UnitsOf(VacancySegment segment, int document)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        var sum = 0;
        for (var place = 0; place < skills.Length; place++)
            sum += _units[SlotOf(skills[place]) * TableSize + codes[place]]; // slot 0 holds zeros
        return sum;
    }

    // A skill may have been added to the tables after this was filled: then it is not reached.
    private int SlotOf(int position) => position < _slots.Length ? _slots[position] : 0;

    private void Raise(ushort position, double closeness)
    {
        if (position >= _slots.Length)
            return;
        if (_slots[position] == 0)
            _slots[position] = NewSlot(position);
        var shares = _shares.AsSpan(_slots[position] * TableSize, TableSize);
        for (var level = 0; level < DemandCode.Levels; level++)
        {
            var share = closeness * _factors[level];
            if (share <= shares[1 + level])
                continue;
            shares[1 + level] = share;
            shares[1 + DemandCode.Levels + level] = share;
        }
    }

    private ushort NewSlot(ushort position)
    {
        _reached.Add(position);
        if ((_reached.Count + 1) * TableSize > _shares.Length)
        {
            Array.Resize(ref _shares, _shares.Length * 2);
            Array.Resize(ref _units, _units.Length * 2);
        }
        _shares.AsSpan(_reached.Count * TableSize, TableSize).Clear();
        return (ushort)_reached.Count;
    }

    private void FillUnits(int slot)
    {
        var position = _reached[slot - 1];
        for (var code = 1; code < DemandCode.Count; code++)
            _units[slot * TableSize + code] = _tables.Units.Earned(_tables.Possible(position, code) * _shares[slot * TableSize + code]);
    }
}
