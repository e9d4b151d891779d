using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>
/// The vacancies of an index as bytes: the facts only, so a saved index can be loaded under another policy or model. Everything that is
/// computed from them is computed again, which takes about a second per million.
/// </summary>
internal static class SavedVacancies
{
    private static ReadOnlySpan<byte> Format => "SkillsMatch index 2"u8;

    public static void Write(Stream stream, Snapshot<VacancySegment> snapshot, VacancyTables tables) =>
        SavedFacts.WriteSealed(stream, Format, writer =>
        {
            WriteTables(writer, tables);
            writer.Write(snapshot.Count);
            foreach (var view in snapshot.Views)
            {
                foreach (var document in view.All())
                    Write(writer, view.Segment, document);
            }
        });

    /// <exception cref="DamagedIndexException">The bytes are not what was written.</exception>
    public static void Read(Stream stream, VacancyRows rows) => SavedFacts.ReadSealed(stream, Format, reader =>
    {
        ReadTables(reader, rows.Tables);
        reader.ReadAll(() => ReadRow(reader, rows));
    });

    private static void WriteTables(BinaryWriter writer, VacancyTables tables)
    {
        writer.WriteAll(tables.Skills.Count, one => writer.Write(tables.Skills[one].Value));
        writer.WriteAll(tables.Places.Count - 1, one => writer.Write(tables.Places[one + 1].Place));
        writer.WriteAll(tables.Occupations.Count, one => writer.Write(tables.Occupations[one].Value));
        writer.WriteAll(tables.Pays.Count, one => writer.Write(tables.Pays[one]));
        writer.WriteAll(tables.Credentials.Count, one =>
        {
            var skills = tables.Credentials[one].Skills;
            writer.WriteAll(skills.Length, skill => writer.Write(skills[skill].Value));
        });
    }

    private static void ReadTables(BinaryReader reader, VacancyTables tables)
    {
        reader.ReadAll(() => tables.Skills.Add(new SkillId(reader.ReadInt32())));
        reader.ReadAll(() => tables.Places.Add(reader.ReadPlace()));
        reader.ReadAll(() => tables.Occupations.Add(new OccupationId(reader.ReadInt32())));
        reader.ReadAll(() => tables.Pays.Add(reader.ReadPay()));
        reader.ReadAll(() => tables.Credentials.Add(CredentialSet.Of(reader.ReadMany(() => new SkillId(reader.ReadInt32())))));
    }

    private static void Write(BinaryWriter writer, VacancySegment segment, int document)
    {
        var (row, terms) = (segment.Rows[document], segment.TermsOf(document));
        var skills = segment.Forward.SkillsOf(document);
        writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<VacancyRow>(ref row)));
        writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<VacancyTerms>(ref terms)));
        writer.Write(skills.Length);
        writer.Write(MemoryMarshal.AsBytes(skills));
        writer.Write(segment.Forward.CodesOf(document));
    }

    private static void ReadRow(BinaryReader reader, VacancyRows rows)
    {
        var (row, terms) = (default(VacancyRow), default(VacancyTerms));
        reader.ReadExactly(MemoryMarshal.AsBytes(new Span<VacancyRow>(ref row)));
        reader.ReadExactly(MemoryMarshal.AsBytes(new Span<VacancyTerms>(ref terms)));
        var count = reader.ReadInt32();
        var (skills, codes) = (new ushort[count], new byte[count]);
        reader.ReadExactly(MemoryMarshal.AsBytes(skills.AsSpan()));
        reader.ReadExactly(codes);
        rows.Add(row, terms, skills, codes);
    }
}
