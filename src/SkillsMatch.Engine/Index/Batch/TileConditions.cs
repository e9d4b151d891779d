using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index.Batch;

/// <summary>
/// The hard conditions of all lanes of a tile at once: for a vacancy, which lanes nothing keeps from it. They say exactly what
/// <see cref="Matching.HardCondition"/> says of each pair: an unknown never filters.
/// </summary>
internal sealed class TileConditions(PreparedSnapshot prepared, Kernel kernel)
{
    private readonly byte[] _leastHours = new byte[TileKernel.Lanes];
    private readonly byte[] _mostHours = new byte[TileKernel.Lanes];
    private readonly int[] _days = new int[TileKernel.Lanes]; // minus the first day that is not too soon
    private readonly ulong[] _refuseShifts = new ulong[2];
    private readonly ulong[] _holders = new ulong[prepared.Credentials.Skills * 2]; // two words per skill
    private bool _anyHours;
    private bool _anyDay;

    public TileReach Reach { get; } = new(prepared.Tables.Places, prepared.Places);

    public void Empty()
    {
        Reach.Empty();
        Array.Clear(_refuseShifts);
        Array.Clear(_holders);
        (_anyHours, _anyDay) = (false, false);
    }

    public void Add(int lane, JobSeeker jobSeeker)
    {
        Reach.Add(lane, jobSeeker);
        (_leastHours[lane], _mostHours[lane]) = jobSeeker.Hours is { } hours ? (AsByte(hours.Minimum), AsByte(hours.Maximum)) : (byte.MinValue, byte.MaxValue);
        _anyHours |= jobSeeker.Hours is not null;
        _days[lane] = jobSeeker.AvailableFrom is { } day ? prepared.Tables.Policy.LateStartDays - day.DayNumber : int.MaxValue;
        _anyDay |= jobSeeker.AvailableFrom is not null;
        if (jobSeeker.AcceptsShiftWork == false)
            Bits.Set(_refuseShifts, lane);
        foreach (var held in jobSeeker.Skills)
        {
            if (prepared.Credentials.Find(held.Skill) is >= 0 and var skill)
                _holders[skill * 2 + (lane >> 6)] |= 1UL << lane;
        }
    }

    /// <summary>Whether nothing keeps any lane from any vacancy of a segment: then all vacancies have the same lanes.</summary>
    public bool AdmitAll(PreparedSegment one) =>
        Reach.Everywhere && !_anyHours && !_anyDay && !one.AnyCredentials && (_refuseShifts[0] | _refuseShifts[1]) == 0;

    /// <summary>The lanes that nothing keeps from a vacancy, in two words.</summary>
    /// <returns>Whether there is any.</returns>
    public bool Fill(PreparedSegment one, int document, Span<ulong> lanes)
    {
        (lanes[0], lanes[1]) = Reach.LanesTo(one.Places[document]);
        if (one.Credentials[document] is not 0 and var set)
        {
            foreach (var skill in prepared.Credentials.Of(set - 1))
                (lanes[0], lanes[1]) = (lanes[0] & _holders[skill * 2], lanes[1] & _holders[skill * 2 + 1]);
        }
        if ((lanes[0] | lanes[1]) == 0)
            return false;
        var segment = one.Segment;
        if (_anyHours)
            kernel.KeepHours(_leastHours, _mostHours, segment.LeastHours[document], segment.MostHours[document], lanes);
        if (_anyDay && segment.Starts[document] != int.MaxValue)
            kernel.KeepDays(_days, -segment.Starts[document], lanes);
        if (Bits.Has(segment.Shifts, document))
            Bits.AndNot(lanes, _refuseShifts);
        return (lanes[0] | lanes[1]) != 0;
    }

    private static byte AsByte(int hours) => (byte)Math.Clamp(hours, 0, 255);
}
