using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// A vacancy but for its demands and <see cref="VacancyTerms"/>. Only numbers, so that it is written to a stream as it is.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct VacancyRow
{
    private const int ShiftsFrom = 4; // bit
    private const byte ContractBits = (1 << ShiftsFrom) - 1;

    public Guid Id;

    /// <summary>1 + position in the table; 0: not stated.</summary>
    public int Pay;

    /// <summary>1 + position in the table; 0: not stated.</summary>
    public ushort Occupation;

    /// <summary>1 + position in the table; 0: none required.</summary>
    public ushort Credentials;

    private byte _traits; // 1 + the kind of contract, and from a bit on whether the work is in shifts: 1 no, 2 yes; 0: unknown

    public bool? ShiftWork
    {
        readonly get => (_traits >> ShiftsFrom) switch { 0 => null, 1 => false, _ => true };
        set => _traits = (byte)(_traits & ContractBits | (value switch { null => 0, false => 1, true => 2 }) << ShiftsFrom);
    }

    public ContractKind? Contract
    {
        readonly get => (_traits & ContractBits) is var kind && kind == 0 ? null : (ContractKind)(kind - 1);
        set => _traits = (byte)(_traits & ~ContractBits | (value is { } kind ? 1 + (int)kind : 0));
    }
}

/// <summary>Place, hours and first day, apart from the rest because all of them are compared at once.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct VacancyTerms
{
    /// <summary>Position in the table; 0: unknown.</summary>
    public ushort Place;

    /// <summary>0 to 254; 0 where the hours are unknown.</summary>
    public byte LeastHours;

    /// <summary>0 to 254; 255 where the hours are unknown, so that they suit everyone.</summary>
    public byte MostHours;

    /// <summary>
    /// See <see cref="DateOnly.DayNumber"/>; <see cref="int.MaxValue"/> where it is unknown, so that nobody comes too late.
    /// </summary>
    public int Start;

    /// <exception cref="ArgumentOutOfRangeException">The hours lie outside 0 to 254.</exception>
    public static void Check(Vacancy vacancy)
    {
        if (vacancy.Hours is { Minimum: < 0 or > 254 } or { Maximum: < 0 or > 254 })
            throw new ArgumentOutOfRangeException(nameof(vacancy), vacancy.Hours, $"Hours of vacancy {vacancy.Id.Value} are no hours of a week.");
    }

    /// <param name="vacancy">The vacancy, which <see cref="Check"/> has let through.</param>
    /// <param name="place">Position of its place.</param>
    public static VacancyTerms Of(Vacancy vacancy, ushort place) => new()
    {
        Place = place,
        LeastHours = (byte)(vacancy.Hours?.Minimum ?? 0),
        MostHours = (byte)(vacancy.Hours?.Maximum ?? 255),
        Start = vacancy.StartsOn?.DayNumber ?? int.MaxValue,
    };

    public readonly HoursPerWeek? Hours => MostHours == 255 ? null : new HoursPerWeek(LeastHours, MostHours);

    public readonly DateOnly? StartsOn => Start == int.MaxValue ? null : DateOnly.FromDayNumber(Start);
}
