using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>Vacancies on their way into segments.</summary>
internal sealed class VacancyRows(VacancyTables tables)
{
    private const int OnStack = 64; // demands

    public VacancyTables Tables => tables;

    public Documents<(VacancyRow Row, VacancyTerms Terms)> Documents { get; } = new();

    /// <summary>Adds a vacancy with its demands in the order in which the plain score adds them up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level or the hours lie outside their range; nothing was added.</exception>
    public void Add(Vacancy vacancy)
    {
        var count = vacancy.Demands.Length;
        var terms = VacancyTerms.Of(vacancy);
        Span<byte> codes = count <= OnStack ? stackalloc byte[count] : new byte[count];
        for (var place = 0; place < count; place++)
            codes[place] = DemandCode.Of(vacancy.Demands[place]);

        Span<ushort> skills = count <= OnStack ? stackalloc ushort[count] : new ushort[count];
        for (var place = 0; place < count; place++)
            skills[place] = tables.Skills.Add(vacancy.Demands[place].Skill);
        AddUnordered(RowOf(vacancy), terms, skills, codes);
    }

    /// <summary>Adds a vacancy whose demands come in any order, and puts them in order where they stand.</summary>
    public void AddUnordered(VacancyRow row, VacancyTerms terms, Span<ushort> skills, Span<byte> codes)
    {
        Span<Demand> demands = skills.Length <= OnStack ? stackalloc Demand[skills.Length] : new Demand[skills.Length];
        for (var place = 0; place < demands.Length; place++)
            demands[place] = Demand.Of(skills[place], codes[place], tables);
        Order(demands);
        for (var place = 0; place < demands.Length; place++)
            (skills[place], codes[place]) = (demands[place].Position, demands[place].Code);
        Add(row, terms, skills, codes);
    }

    /// <summary>Adds a vacancy as it stands in other rows over the same tables.</summary>
    public void Add(VacancyRow row, VacancyTerms terms, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes) =>
        Documents.Add((row, terms), skills, codes);

    private VacancyRow RowOf(Vacancy vacancy)
    {
        var shifts = vacancy.ShiftWork switch { true => VacancyRow.Shifts, false => VacancyRow.NoShifts, null => (byte)0 };
        return new VacancyRow
        {
            Id = vacancy.Id.Value,
            Occupation = vacancy.Occupation?.Value ?? 0,
            Pay = vacancy.Pay is { } pay ? 1 + tables.Pays.Add(pay) : 0,
            Place = tables.Places.Add(vacancy.Place),
            Credentials = vacancy.RequiredCredentials.IsEmpty
                ? (ushort)0
                : (ushort)(1 + tables.Credentials.Add(CredentialSet.Of(vacancy.RequiredCredentials))),
            Contract = (byte)(vacancy.Contract is { } contract ? 1 + (int)contract : 0),
            Flags = (byte)(shifts | (vacancy.Occupation is null ? 0 : VacancyRow.HasOccupation)),
        };
    }

    // A few at a time: each is put before those it comes before.
    private static void Order(Span<Demand> demands)
    {
        if (demands.Length > OnStack)
        {
            demands.Sort(static (one, other) => one.ComesBefore(other) ? -1 : other.ComesBefore(one) ? 1 : 0);
            return;
        }
        for (var place = 1; place < demands.Length; place++)
        {
            var (one, before) = (demands[place], place);
            for (; before > 0 && one.ComesBefore(demands[before - 1]); before--)
                demands[before] = demands[before - 1];
            demands[before] = one;
        }
    }

    // In the order of Contribution.AllFor: essential first, most points first, then by skill and level. The first two are one number: points
    // are not below 0, so their bits are in the order of the numbers.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Demand(ulong Order, int Skill, ushort Position, byte Code)
    {
        public static Demand Of(ushort position, byte code, VacancyTables tables)
        {
            var points = BitConverter.DoubleToInt64Bits(tables.Possible(position, code));
            return new Demand((ulong)DemandCode.Importance(code) << 63 | (ulong)(long.MaxValue - points), tables.Skills[position].Value, position, code);
        }

        public bool ComesBefore(in Demand other) =>
            Order != other.Order ? Order < other.Order : Skill != other.Skill ? Skill < other.Skill : Code < other.Code;
    }
}
