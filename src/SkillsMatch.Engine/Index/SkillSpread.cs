using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The skills of one job seeker spread over the skills close to them, as tables by position: what <see cref="Matching.Profile"/> is to the
/// plain path. Kept between searches and filled anew.
/// </summary>
internal sealed class SkillSpread(SlotTable table)
{
    private const int TableSize = Kernels.Kernel.TableSize;
    private const int ShareSize = 8; // shares of a slot: one per level asked, rounded up to a cache line

    private readonly List<ushort> _reached = [];
    private readonly double[] _factors = new double[ShareSize];
    private double[] _shares = new double[64 * ShareSize];
    private ushort[] _units = new ushort[64 * TableSize];
    private VacancyTables _tables = null!;
    private double[] _possible = [];

    /// <summary>Positions of the skills held and of those close to them, as far as any vacancy asks for them.</summary>
    public ReadOnlySpan<ushort> Reached => CollectionsMarshal.AsSpan(_reached);

    /// <summary>Those of all reached skills, one after the other.</summary>
    public ReadOnlySpan<ushort> Units => _units.AsSpan(TableSize, _reached.Count * TableSize);

    /// <summary>Units earned by each <see cref="DemandCode"/> of a reached skill.</summary>
    public ReadOnlySpan<ushort> UnitsOf(ushort position) => _units.AsSpan(SlotOf(position) * TableSize, TableSize);

    /// <summary>Shares earned of a reached skill by the level asked, see <see cref="DemandCode.LevelOf(int)"/>.</summary>
    public ReadOnlySpan<double> SharesOf(ushort position) => _shares.AsSpan(SlotOf(position) * ShareSize, DemandCode.Levels);

    /// <summary>Whether the job seeker has the skill or one close to it.</summary>
    public bool Reaches(ushort position) => SlotOf(position) != 0;

    public void Load(JobSeeker jobSeeker, VacancyTables tables, bool withUnits = true)
    {
        table.Empty();
        _reached.Clear();
        _tables = tables;
        _possible = tables.Skills.Weights;
        table.BeginFor(_reached, _possible.Length);

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

    /// <summary>Takes the table of slots back from whoever had it since.</summary>
    public void TakeTable() => table.FillFor(_reached);

    /// <summary>
    /// The score of a vacancy: the additions and multiplications of the plain score, in its order, so that both agree to the last bit.
    /// </summary>
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
                earned += points * _shares[slot * ShareSize + DemandCode.LevelOf(codes[place])];
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
    private int SlotOf(int position) => position < table.Slots.Length ? table.Slots[position] : 0;

    private void Raise(ushort position, double closeness)
    {
        var slots = table.Slots;
        if (position >= slots.Length)
            return;
        if (slots[position] == 0)
            slots[position] = NewSlot(position);
        ref var share = ref _shares[slots[position] * ShareSize];
        ref var factor = ref _factors[0];
        var near = Vector256.Create(closeness);
        Vector256.Max(Vector256.LoadUnsafe(ref share), near * Vector256.LoadUnsafe(ref factor)).StoreUnsafe(ref share);
        Vector256.Max(Vector256.LoadUnsafe(ref share, 4), near * Vector256.LoadUnsafe(ref factor, 4)).StoreUnsafe(ref share, 4);
    }

    private ushort NewSlot(ushort position)
    {
        _reached.Add(position);
        if ((_reached.Count + 1) * TableSize > _units.Length)
        {
            Array.Resize(ref _shares, _shares.Length * 2);
            Array.Resize(ref _units, _units.Length * 2);
        }
        _shares.AsSpan(_reached.Count * ShareSize, ShareSize).Clear();
        return (ushort)_reached.Count;
    }

    private void FillUnits(int slot)
    {
        var position = _reached[slot - 1];
        for (var code = 1; code < DemandCode.Count; code++)
            _units[slot * TableSize + code] = _tables.Units.Earned(_tables.Possible(position, code) * _shares[slot * ShareSize + DemandCode.LevelOf(code)]);
    }
}
