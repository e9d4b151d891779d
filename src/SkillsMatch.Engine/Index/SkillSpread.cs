using System.Runtime.CompilerServices;
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
    private const int ShareSize = DemandCode.Steps; // shares of a slot

    private const int EarnedSize = 2 * ShareSize; // points of a slot: essential demands, then desirable ones

    private ushort[] _reached = new ushort[256];
    private double[] _shares = new double[257 * ShareSize]; // those of slots that are not taken are 0
    private int _count;
    private CloseList[] _close = [];
    private double[] _slotWeights = [];
    private ushort[] _units = [];
    private VacancyTables _tables = null!;
    private double[] _weights = [];

    /// <summary>Positions of the skills held and of those close to them, as far as any vacancy asks for them.</summary>
    public ReadOnlySpan<ushort> Reached => _reached.AsSpan(0, _count);

    /// <summary>By position the slot of each skill reached; 0: not reached.</summary>
    public ushort[] Slots => table.Slots;

    /// <summary>The units of all reached skills, one after the other.</summary>
    public ReadOnlySpan<ushort> Units => _units.AsSpan(TableSize, _count * TableSize);

    /// <summary>Units earned by each <see cref="DemandCode"/> of a reached skill.</summary>
    public ReadOnlySpan<ushort> UnitsOf(ushort position) => _units.AsSpan(SlotOf(position) * TableSize, TableSize);

    /// <summary>Shares earned of the skill in a slot, by <see cref="DemandCode.StepOf"/>.</summary>
    public Vector256<double> SharesIn(int slot) => Vector256.LoadUnsafe(ref _shares[slot * ShareSize]);

    /// <summary>Whether the job seeker has the skill or one close to it.</summary>
    public bool Reaches(ushort position) => SlotOf(position) != 0;

    /// <summary>Nothing is reached.</summary>
    public void Empty(VacancyTables tables)
    {
        table.Empty();
        _shares.AsSpan(ShareSize, _count * ShareSize).Clear();
        (_count, _tables, _weights) = (0, tables, tables.Skills.Weights);
        table.BeginFor(this, _weights.Length);
    }

    public void Load(JobSeeker jobSeeker, VacancyTables tables, bool withUnits = true)
    {
        Empty(tables);
        var skills = jobSeeker.Skills.AsSpan();
        var close = ListsOf(skills);
        for (var place = 0; place < skills.Length; place++)
            Raise(close[place], tables.FactorsOf(skills[place].Level));
        if (withUnits)
            FillUnits();
    }

    /// <summary>Makes room for so many more skills.</summary>
    public void MakeRoomFor(int skills)
    {
        if (_count + skills <= _reached.Length)
            return;
        var room = Math.Max(_reached.Length * 2, _count + skills);
        Array.Resize(ref _reached, room);
        Array.Resize(ref _shares, (room + 1) * ShareSize);
    }

    /// <summary>Raises what is earned of a skill to these shares, where they are higher; there is room for it.</summary>
    /// <returns>Its slot.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Raise(ushort position, Vector256<double> shares)
    {
        ref var slot = ref table.Slots[position];
        // Whether it is new is not asked: nobody could foresee the answer, and what is written here is right for both.
        var isNew = slot == 0 ? 1 : 0;
        _count += isNew;
        var place = isNew == 0 ? slot : _count;
        slot = (ushort)place;
        _reached[place - 1] = position;
        ref var share = ref _shares[place * ShareSize];
        Vector256.Max(Vector256.LoadUnsafe(ref share), shares).StoreUnsafe(ref share);
        return place;
    }

    /// <summary>Counts in units what is reached now.</summary>
    public void FillUnits()
    {
        if (_units.Length < (_count + 1) * TableSize)
            _units = new ushort[_shares.Length / ShareSize * TableSize];
        for (var slot = 1; slot <= _count; slot++)
            FillUnits(_units.AsSpan(slot * TableSize, TableSize), _tables, _reached[slot - 1], SharesIn(slot));
    }

    /// <summary>Writes what these shares of a skill earn, by <see cref="DemandCode"/>.</summary>
    public static void FillUnits(Span<ushort> units, VacancyTables tables, int position, Vector256<double> shares)
    {
        Fill(units, 1, tables.Units.Earned(tables.Possible(position, 1), shares));
        Fill(units, 1 + DemandCode.Levels, tables.Units.Earned(tables.Possible(position, 1 + DemandCode.Levels), shares));
    }

    // The codes of one importance, from the one that asks no level on.
    private static void Fill(Span<ushort> units, int code, Vector256<ulong> earned)
    {
        units[code] = units[code + 1] = (ushort)earned.GetElement(0);
        units[code + 2] = (ushort)earned.GetElement(1);
        units[code + 3] = (ushort)earned.GetElement(2);
        units[code + 4] = (ushort)earned.GetElement(3);
    }

    /// <summary>The weights of the skills reached, by slot: they lie close together, those of all skills do not.</summary>
    public ReadOnlySpan<double> FillWeights()
    {
        if (_slotWeights.Length <= _count)
            _slotWeights = new double[_reached.Length + 1];
        for (var slot = 1; slot <= _count; slot++)
            _slotWeights[slot] = _weights[_reached[slot - 1]];
        return _slotWeights.AsSpan(1, _count);
    }

    /// <summary>
    /// The points that each demand earns, as the plain score multiplies them: eight to a slot.
    /// </summary>
    public void FillEarned(ref double[] earned)
    {
        if (earned.Length < (_count + 1) * EarnedSize)
            earned = new double[(_reached.Length + 1) * EarnedSize];
        earned.AsSpan(0, EarnedSize).Clear();
        var (essential, desirable) = (_tables.Policy.EssentialPoints, _tables.Policy.DesirablePoints);
        for (var slot = 1; slot <= _count; slot++)
        {
            var (weight, shares) = (_weights[_reached[slot - 1]], SharesIn(slot));
            ref var own = ref earned[slot * EarnedSize];
            (Vector256.Create(essential * weight) * shares).StoreUnsafe(ref own);
            (Vector256.Create(desirable * weight) * shares).StoreUnsafe(ref own, ShareSize);
        }
    }

    /// <summary>
    /// The points that a document earns: the additions of the plain score in its order, so that, over the points possible, they are the
    /// score to the last bit. The table of slots is this one's.
    /// </summary>
    /// <param name="forward">The skills of the documents.</param>
    /// <param name="document">Which document.</param>
    /// <param name="earnedOf">See <see cref="FillEarned"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double EarnedOf(Forward forward, int document, double[] earnedOf)
    {
        ref var skill = ref MemoryMarshal.GetArrayDataReference(forward.Skills);
        ref var code = ref MemoryMarshal.GetArrayDataReference(forward.Codes);
        ref var points = ref MemoryMarshal.GetArrayDataReference(earnedOf);
        ref var at = ref MemoryMarshal.GetReference(EarnedAt);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(table.Slots);
        nuint place = (nuint)forward.Starts[document], end = (nuint)forward.Starts[document + 1];
        var earned = 0.0;
        for (; place < end; place++)
        {
            nuint slot = Unsafe.Add(ref slots, (nuint)Unsafe.Add(ref skill, place));
            earned += Unsafe.Add(ref points, slot * EarnedSize + Unsafe.Add(ref at, (nuint)Unsafe.Add(ref code, place)));
        }
        return earned;
    }

    /// <summary>Takes the table of slots back from whoever had it since.</summary>
    public void TakeTable() => table.FillFor(this);

    /// <summary>
    /// The score of a vacancy: the additions and multiplications of the plain score, in its order, so that both agree to the last bit. What
    /// is not reached stands in slot 0 and adds 0, which changes no sum and is quicker than asking.
    /// </summary>
    public double ValueOf(VacancySegment segment, int document)
    {
        var skills = segment.Forward.SkillsOf(document);
        var codes = segment.Forward.CodesOf(document);
        ref var points = ref MemoryMarshal.GetArrayDataReference(_tables.PointsOf);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var shares = ref MemoryMarshal.GetArrayDataReference(_shares);
        ref var steps = ref MemoryMarshal.GetReference(DemandCode.StepOf);
        ReadOnlySpan<ushort> slots = table.Slots;
        var (earned, possible) = (0.0, 0.0);
        for (var place = 0; place < skills.Length; place++)
        {
            nuint skill = skills[place], code = codes[place];
            var demand = Unsafe.Add(ref points, code) * Unsafe.Add(ref weights, skill);
            var slot = (int)skill < slots.Length ? slots[(int)skill] : (nuint)0;
            earned += demand * Unsafe.Add(ref shares, slot * ShareSize + Unsafe.Add(ref steps, code));
            possible += demand;
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

    // By code the place among the points of a slot.
    private static ReadOnlySpan<byte> EarnedAt => [0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 7, 0, 0, 0, 0, 0];

    // All are looked up before any is used: they lie far apart, and waiting for all at once takes no longer than for one.
    private ReadOnlySpan<CloseList> ListsOf(ReadOnlySpan<HeldSkill> skills)
    {
        if (_close.Length < skills.Length)
            _close = new CloseList[skills.Length];
        var room = 0;
        for (var place = 0; place < skills.Length; place++)
        {
            _close[place] = _tables.Skills.CloseTo(skills[place].Skill, _tables.Policy.ClosenessFrom);
            room += _close[place].Positions.Length;
        }
        MakeRoomFor(room);
        return _close.AsSpan(0, skills.Length);
    }

    // Skills that were added to the tables after this was emptied are not reached.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Raise(CloseList close, Vector256<double> factors)
    {
        var known = table.Slots.Length;
        for (var place = 0; place < close.Positions.Length; place++)
        {
            if (close.Positions[place] < known)
                Raise(close.Positions[place], Vector256.Create(close.Closeness[place]) * factors);
        }
    }
}
