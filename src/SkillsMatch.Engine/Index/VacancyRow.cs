using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>A vacancy but for its demands, hours and first day. Only numbers, so that it is written to a stream as it is.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct VacancyRow
{
    public Guid Id;

    public int Occupation;

    /// <summary>1 + position in the table; 0: not stated.</summary>
    public int Pay;

    /// <summary>Position in the table; 0: unknown.</summary>
    public ushort Place;

    /// <summary>1 + position in the table; 0: none required.</summary>
    public ushort Credentials;

    /// <summary>1 + the kind; 0: unknown.</summary>
    public byte Contract;

    /// <summary>See <see cref="Shifts"/> and <see cref="HasOccupation"/>.</summary>
    public byte Flags;

    public const byte NoShifts = 1;
    public const byte Shifts = 2;
    public const byte HasOccupation = 4;

    public readonly OccupationId? OccupationId => (Flags & HasOccupation) != 0 ? new OccupationId(Occupation) : null;

    public readonly bool? ShiftWork => (Flags & (Shifts | NoShifts)) switch { Shifts => true, NoShifts => false, _ => null };

    public readonly ContractKind? ContractKind => Contract == 0 ? null : (ContractKind)(Contract - 1);
}

/// <summary>Hours and first day, apart from the rest because all of them are compared at once.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct VacancyTerms
{
    /// <summary>0 to 254; 0 where the hours are unknown.</summary>
    public byte LeastHours;

    /// <summary>0 to 254; 255 where the hours are unknown, so that they suit everyone.</summary>
    public byte MostHours;

    /// <summary>
    /// See <see cref="DateOnly.DayNumber"/>; <see cref="int.MaxValue"/> where it is unknown, so that nobody comes too late.
    /// </summary>
    public int Start;

    public static VacancyTerms Of(Vacancy vacancy)
    {
        var hours = vacancy.Hours;
        if (hours is { Minimum: < 0 or > 254 } or { Maximum: < 0 or > 254 })
            throw new ArgumentOutOfRangeException(nameof(vacancy), hours, $"Hours of vacancy {vacancy.Id.Value} are no hours of a week.");
        return new VacancyTerms
        {
            LeastHours = (byte)(hours?.Minimum ?? 0),
            MostHours = (byte)(hours?.Maximum ?? 255),
            Start = vacancy.StartsOn?.DayNumber ?? int.MaxValue,
        };
    }

    public readonly HoursPerWeek? Hours => MostHours == 255 ? null : new HoursPerWeek(LeastHours, MostHours);

    public readonly DateOnly? StartsOn => Start == int.MaxValue ? null : DateOnly.FromDayNumber(Start);
}
