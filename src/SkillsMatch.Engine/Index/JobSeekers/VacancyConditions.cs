using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>
/// The hard conditions between one vacancy and all job seekers of a segment at once: exactly what <see cref="HardCondition"/> says of each
/// pair. An unknown never filters.
/// </summary>
internal sealed class VacancyConditions
{
    private readonly Vacancy _vacancy;
    private readonly int _lastDay;
    private readonly ulong[] _reached;
    private readonly int[] _required;

    public VacancyConditions(Vacancy vacancy, JobSeekerTables tables)
    {
        _vacancy = vacancy;
        _lastDay = vacancy.StartsOn is { } day ? day.DayNumber + tables.Policy.LateStartDays : 0;
        _reached = vacancy.Place is { } place ? Reached(place, tables) : [];
        _required = [.. vacancy.RequiredCredentials.Distinct().Select(tables.Skills.Find)];
    }

    /// <summary>Sets the bits of the live job seekers that no condition stands in the way of.</summary>
    /// <param name="segment">The job seekers.</param>
    /// <param name="live">Those that are there.</param>
    /// <param name="kernel">The loops to use.</param>
    /// <param name="bits">What is set.</param>
    /// <param name="holders">As long as <paramref name="bits"/>, to work with.</param>
    public void Fill(JobSeekerSegment segment, ReadOnlySpan<ulong> live, Kernel kernel, Span<ulong> bits, Span<ulong> holders)
    {
        live.CopyTo(bits);
        if (_reached.Length > 0)
        {
            segment.Journeys.Fill(_reached, bits);
            Bits.And(bits, live);
        }
        if (_vacancy.Hours is { } hours)
            kernel.KeepHours(segment.LeastHours, segment.MostHours, AsByte(hours.Minimum), AsByte(hours.Maximum), bits);
        if (_vacancy.StartsOn is not null)
            kernel.KeepDays(segment.Available, -_lastDay, bits);
        if (_vacancy.ShiftWork == true)
            Bits.AndNot(bits, segment.RefusesShifts);
        foreach (var skill in _required)
        {
            holders.Clear();
            if (skill >= 0)
            {
                foreach (var document in segment.Postings.DocumentsOf(skill))
                    Bits.Set(holders, document);
            }
            Bits.And(bits, holders);
        }
    }

    private static byte AsByte(int hours) => (byte)Math.Clamp(hours, 0, 255);

    // A journey takes as long there as back, so the places within a limit of the work are the homes it can be reached from.
    private static ulong[] Reached(Place place, JobSeekerTables tables)
    {
        var journeys = tables.Journeys.Count;
        var reached = Bits.For(journeys);
        var within = new ulong[tables.Limits.Count + 1][];
        var homes = tables.Homes.Count;
        for (var one = 0; one < journeys; one++)
        {
            var (home, limit) = tables.Journeys[one];
            if (home == 0 || limit == 0 || Bits.Has(within[limit] ??= Within(limit), home))
                Bits.Set(reached, one);
        }
        return reached;

        ulong[] Within(int limit)
        {
            var found = Bits.For(homes);
            tables.Homes.Within(place, tables.Limits[limit - 1], found);
            return found;
        }
    }
}
