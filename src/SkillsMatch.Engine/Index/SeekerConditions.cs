using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The hard conditions of one job seeker over all vacancies of a segment at once. They say exactly what
/// <see cref="Matching.HardCondition"/> says of each pair: an unknown never filters.
/// </summary>
internal sealed class SeekerConditions
{
    private readonly CredentialsHeld _credentials = new();
    private ulong[] _reached = [];
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

    /// <summary>Clears the bits of the vacancies that this one condition stands in the way of.</summary>
    public void Keep(ConditionKind kind, VacancySegment segment, Kernel kernel, Span<ulong> bits)
    {
        switch (kind)
        {
            case ConditionKind.Travel when _travels:
                Span<ulong> reached = new ulong[bits.Length];
                if (segment.Runs.Fill(_reached, reached))
                    Bits.And(bits, reached);
                else
                    bits.Clear();
                break;
            case ConditionKind.Hours when _jobSeeker.Hours is { } hours:
                kernel.KeepHours(segment.LeastHours, segment.MostHours, AsByte(hours.Minimum), AsByte(hours.Maximum), bits);
                break;
            case ConditionKind.Credential:
                KeepCredentials(segment, bits);
                break;
            case ConditionKind.ShiftWork when _jobSeeker.AcceptsShiftWork == false:
                Bits.AndNot(bits, segment.Shifts);
                break;
            case ConditionKind.StartDate when _jobSeeker.AvailableFrom is not null:
                kernel.KeepDays(segment.Starts, _firstStart, bits);
                break;
        }
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

    private static byte AsByte(int hours) => (byte)Math.Clamp(hours, 0, 255);

    private void LoadJourneys(Place home, TravelLimit limit, Places places)
    {
        var words = (places.Count + 63) / 64;
        if (_reached.Length < words)
            _reached = new ulong[words * 2];
        places.Within(home, limit, _reached.AsSpan(0, words));
    }

    private void LoadCredentials(FactTable<CredentialSet> sets)
    {
        var count = sets.Count;
        if (_holds.Length <= count)
            _holds = new bool[count * 2 + 1];
        _lacks = false;
        _credentials.Load(_jobSeeker);
        for (var set = 0; set < count; set++)
        {
            _holds[set + 1] = _credentials.Has(sets[set]);
            _lacks |= !_holds[set + 1];
        }
    }
}
