using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>One vacancy as bytes that stand by themselves: all of its facts.</summary>
internal static class SavedVacancy
{
    public static void Write(this BinaryWriter writer, Vacancy vacancy)
    {
        writer.Write(vacancy.Id.Value);
        writer.WriteAll(vacancy.Demands.Length, one =>
        {
            writer.Write(vacancy.Demands[one].Skill.Value);
            writer.Write(DemandCode.Of(vacancy.Demands[one]));
        });
        writer.WriteAll(vacancy.RequiredCredentials.Length, one => writer.Write(vacancy.RequiredCredentials[one].Value));
        writer.WriteIf(vacancy.Occupation, one => writer.Write(one.Value));
        writer.Write(vacancy.Place is not null);
        if (vacancy.Place is { } place)
            writer.Write(place);
        writer.Write(vacancy.Hours is not null);
        if (vacancy.Hours is { } hours)
        {
            writer.Write(hours.Minimum);
            writer.Write(hours.Maximum);
        }
        writer.WriteIf(vacancy.ShiftWork, writer.Write);
        writer.WriteIf(vacancy.StartsOn, one => writer.Write(one.DayNumber));
        writer.WriteIf(vacancy.Contract, one => writer.Write((int)one));
        writer.Write(vacancy.Pay is not null);
        if (vacancy.Pay is { } pay)
            writer.Write(pay);
        writer.Write(vacancy.Openings);
    }

    public static Vacancy ReadVacancy(this BinaryReader reader) => new()
    {
        Id = new VacancyId(reader.ReadGuid()),
        Demands = reader.ReadMany(() => Demand(reader.ReadInt32(), reader.ReadByte())),
        RequiredCredentials = reader.ReadMany(() => new SkillId(reader.ReadInt32())),
        Occupation = reader.ReadIf(() => new OccupationId(reader.ReadInt32())),
        Place = reader.ReadBoolean() ? reader.ReadPlace() : null,
        Hours = reader.ReadBoolean() ? new HoursPerWeek(reader.ReadInt32(), reader.ReadInt32()) : null,
        ShiftWork = reader.ReadIf(reader.ReadBoolean),
        StartsOn = reader.ReadIf(() => DateOnly.FromDayNumber(reader.ReadInt32())),
        Contract = reader.ReadIf(() => (ContractKind)reader.ReadInt32()),
        Pay = reader.ReadBoolean() ? reader.ReadPay() : null,
        Openings = reader.ReadInt32(),
    };

    private static SkillDemand Demand(int skill, int code) => new(new SkillId(skill), DemandCode.Importance(code), DemandCode.Level(code));
}
