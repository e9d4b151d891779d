using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>Vacancies on their way into segments.</summary>
internal sealed class VacancyRows(VacancyTables tables)
{
    private const int OnStack = 64; // demands

    public VacancyTables Tables => tables;

    public Documents<(VacancyRow Row, VacancyTerms Terms)> Documents { get; } = new();

    /// <summary>Adds a vacancy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level or the hours lie outside their range; nothing was added.</exception>
    public void Add(Vacancy vacancy)
    {
        var count = vacancy.Demands.Length;
        VacancyTerms.Check(vacancy);
        Span<byte> codes = count <= OnStack ? stackalloc byte[count] : new byte[count];
        for (var place = 0; place < count; place++)
            codes[place] = DemandCode.Of(vacancy.Demands[place]);

        Span<ushort> skills = count <= OnStack ? stackalloc ushort[count] : new ushort[count];
        for (var place = 0; place < count; place++)
            skills[place] = tables.Skills.Add(vacancy.Demands[place].Skill);
        Add(RowOf(vacancy), VacancyTerms.Of(vacancy, tables.Places.Add(vacancy.Place)), skills, codes);
    }

    /// <summary>Adds a vacancy as it stands in other rows over the same tables.</summary>
    public void Add(VacancyRow row, VacancyTerms terms, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes) =>
        Documents.Add((row, terms), skills, codes);

    private VacancyRow RowOf(Vacancy vacancy) => new()
    {
        Id = vacancy.Id.Value,
        Pay = vacancy.Pay is { } pay ? 1 + tables.Pays.Add(pay) : 0,
        Occupation = vacancy.Occupation is { } occupation ? (ushort)(1 + tables.Occupations.Add(occupation)) : (ushort)0,
        Credentials = vacancy.RequiredCredentials.IsEmpty
            ? (ushort)0
            : (ushort)(1 + tables.Credentials.Add(CredentialSet.Of(vacancy.RequiredCredentials))),
        ShiftWork = vacancy.ShiftWork,
        Contract = vacancy.Contract,
    };
}
