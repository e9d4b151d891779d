using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>A job seeker but for the skills.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct JobSeekerRow
{
    public Guid Id;

    /// <summary>Position in the table.</summary>
    public int Journey;

    /// <summary>1 + position in the table; 0: none.</summary>
    public int Wishes;

    /// <summary>
    /// See <see cref="DateOnly.DayNumber"/>, below 0, so that later days are smaller; <see cref="int.MaxValue"/> where it is unknown.
    /// </summary>
    public int Available;

    public byte LeastHours;

    /// <summary>255 where the hours are unknown, so that any suit.</summary>
    public byte MostHours;

    /// <summary>0: unknown; 1: no; 2: yes.</summary>
    public byte Shifts;

    public readonly HoursPerWeek? Hours => MostHours == 255 ? null : new HoursPerWeek(LeastHours, MostHours);

    public readonly DateOnly? AvailableFrom => Available == int.MaxValue ? null : DateOnly.FromDayNumber(-Available);

    public readonly bool? AcceptsShiftWork => Shifts switch { 0 => null, 1 => false, _ => true };

    /// <exception cref="ArgumentOutOfRangeException">The hours lie outside 0 to 254.</exception>
    public static JobSeekerRow Of(JobSeeker jobSeeker, JobSeekerTables tables)
    {
        var hours = jobSeeker.Hours;
        if (hours is { Minimum: < 0 or > 254 } or { Maximum: < 0 or > 254 })
            throw new ArgumentOutOfRangeException(nameof(jobSeeker), hours, $"Hours of job seeker {jobSeeker.Id.Value} are no hours of a week.");
        return new JobSeekerRow
        {
            Id = jobSeeker.Id.Value,
            Journey = tables.Add(jobSeeker.Home, jobSeeker.Travel),
            Wishes = jobSeeker.Preferences == Preferences.None ? 0 : 1 + tables.Wishes.Add(jobSeeker.Preferences),
            Available = -jobSeeker.AvailableFrom?.DayNumber ?? int.MaxValue,
            LeastHours = (byte)(hours?.Minimum ?? 0),
            MostHours = (byte)(hours?.Maximum ?? 255),
            Shifts = ShiftsOf(jobSeeker.AcceptsShiftWork),
        };
    }

    public static byte ShiftsOf(bool? accepts) => accepts switch { null => 0, false => 1, true => 2 };
}
