using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The hard conditions of one job seeker over all vacancies of a segment at once. They say exactly what
/// <see cref="Matching.HardCondition"/> says of each pair: an unknown never filters.
/// </summary>
internal sealed class SeekerConditions
{
    private bool[] _reached = [];
    private bool[] _holds = [];
    private JobSeeker _jobSeeker = null!;
    private int _firstStart;
    private bool _travels;
    private bool _lacks;

    public void Load(JobSeeker jobSeeker, VacancyTables tables)
    {
        _jobSeeker = jobSeeker;
        _firstStart = jobSeeker.AvailableFrom is { } day ? day.DayNumber - tables.Policy.LateStartDays : int.MinValue;
        _travels = jobSeeker is { Home: not null, Travel: not null };
        if (_travels)
            LoadJourneys(jobSeeker.Home!, jobSeeker.Travel!, tables.Places);
        LoadCredentials(tables.Credentials);
    }

    /// <summary>Sets the bits of the live vacancies that no condition stands in the way of, but for <see cref="Has"/>.</summary>
    /// <returns>False: there is none, and the bits mean nothing.</returns>
    public bool Fill(VacancySegment segment, ReadOnlySpan<ulong> live, Kernel kernel, Span<ulong> bits)
    {
        if (!_travels)
            live.CopyTo(bits);
        else if (segment.Runs.Fill(_reached, bits))
            Bits.And(bits, live);
        else
            return false;

        if (_jobSeeker.Hours is { } hours)
            kernel.KeepHours(segment.LeastHours, segment.MostHours, AsByte(hours.Minimum), AsByte(hours.Maximum), bits);
        if (_jobSeeker.AvailableFrom is not null)
            kernel.KeepDays(segment.Starts, _firstStart, bits);
        if (_jobSeeker.AcceptsShiftWork == false)
            Bits.AndNot(bits, segment.Shifts);
        return bits.ContainsAnyExcept(0UL);
    }

    /// <summary>
    /// Whether the job seeker has what this one vacancy requires. Most that require something are never looked at, so asking for those that
    /// are is cheaper than striking out all others beforehand.
    /// </summary>
    public bool Has(in VacancyRow row) => row.Credentials == 0 || _holds[row.Credentials];

    /// <summary>Clears the bits of all vacancies that require something else, where all are looked at.</summary>
    public void KeepCredentials(VacancySegment segment, Span<ulong> bits)
    {
        if (_lacks)
            segment.Credentials.Keep(_holds, bits);
    }

    private bool HasAll(CredentialSet set)
    {
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

    private static byte AsByte(int hours) => (byte)Math.Clamp(hours, 0, 255);

    private void LoadJourneys(Place home, TravelLimit limit, Places places)
    {
        var count = places.Count;
        if (_reached.Length < count)
            _reached = new bool[count * 2];
        places.Within(home, limit, _reached.AsSpan(0, count));
    }

    private void LoadCredentials(FactTable<CredentialSet> sets)
    {
        var count = sets.Count;
        if (_holds.Length <= count)
            _holds = new bool[count * 2 + 1];
        _lacks = false;
        var mask = 0UL;
        foreach (var held in _jobSeeker.Skills)
            mask |= CredentialSet.MaskOf(held.Skill);
        for (var set = 0; set < count; set++)
        {
            _holds[set + 1] = (sets[set].Mask & ~mask) == 0 && HasAll(sets[set]);
            _lacks |= !_holds[set + 1];
        }
    }
}
