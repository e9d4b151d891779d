using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>Vacancies on their way into segments.</summary>
internal sealed class VacancyRows(VacancyTables tables)
{
    public VacancyTables Tables => tables;

    public Documents<(VacancyRow Row, VacancyTerms Terms)> Documents { get; } = new();

    /// <summary>Adds a vacancy with its demands in the order in which the plain score adds them up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level or the hours lie outside their range; nothing was added.</exception>
    public void Add(Vacancy vacancy)
    {
        var terms = VacancyTerms.Of(vacancy);
        var codes = new byte[vacancy.Demands.Length];
        for (var place = 0; place < codes.Length; place++)
            codes[place] = DemandCode.Of(vacancy.Demands[place]);

        var skills = new ushort[codes.Length];
        for (var place = 0; place < codes.Length; place++)
            skills[place] = tables.Skills.Add(vacancy.Demands[place].Skill);
        AddUnordered(RowOf(vacancy), terms, skills, codes);
    }

    /// <summary>Adds a vacancy whose demands come in any order.</summary>
    public void AddUnordered(VacancyRow row, VacancyTerms terms, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        var demands = new Demand[skills.Length];
        for (var place = 0; place < demands.Length; place++)
            demands[place] = new Demand(skills[place], codes[place], tables.Skills[skills[place]], tables.Possible(skills[place], codes[place]));
        Array.Sort(demands, InOrder);
        Add(row, terms, Array.ConvertAll(demands, one => one.Position), Array.ConvertAll(demands, one => one.Code));
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

    // The order of Contribution.AllFor: essential first, most points first, then by skill and level.
    private static int InOrder(Demand one, Demand other)
    {
        var order = (int)DemandCode.Importance(one.Code) - (int)DemandCode.Importance(other.Code);
        if (order == 0)
            order = other.Possible.CompareTo(one.Possible);
        if (order == 0)
            order = one.Skill.CompareTo(other.Skill);
        return order != 0 ? order : one.Code - other.Code;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Demand(ushort Position, byte Code, SkillId Skill, double Possible);
}
