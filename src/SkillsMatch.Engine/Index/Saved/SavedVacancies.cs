using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>
/// The vacancies of an index as bytes: the facts only, so a saved index can be loaded under another policy or model. Everything that is
/// computed from them is computed again, which takes about a second per million.
/// </summary>
internal static class SavedVacancies
{
    private static ReadOnlySpan<byte> Format => "SkillsMatch index 1"u8;

    public static void Write(Stream stream, Snapshot<VacancySegment> snapshot, VacancyTables tables)
    {
        stream.Write(Format);
        using var seal = new SealedWriter(stream);
        using var writer = new BinaryWriter(seal, Encoding.UTF8, leaveOpen: true);
        WriteTables(writer, tables);
        writer.Write(snapshot.Count);
        foreach (var view in snapshot.Views)
        {
            foreach (var document in view.All())
                Write(writer, view.Segment, document);
        }
        writer.Flush();
        seal.End();
    }

    /// <exception cref="DamagedIndexException">The bytes are not what was written.</exception>
    public static void Read(Stream stream, VacancyRows rows)
    {
        Span<byte> format = stackalloc byte[Format.Length];
        if (stream.ReadAtLeast(format, format.Length, throwOnEndOfStream: false) < format.Length || !format.SequenceEqual(Format))
            throw new DamagedIndexException("This is no saved index of this format.");
        using var seal = new SealedReader(stream);
        using var reader = new BinaryReader(seal, Encoding.UTF8, leaveOpen: true);
        try
        {
            ReadTables(reader, rows.Tables);
            for (var left = reader.ReadInt32(); left > 0; left--)
                ReadRow(reader, rows);
        }
        catch (EndOfStreamException cause)
        {
            throw new DamagedIndexException("The saved index ends too early.", cause);
        }
        seal.End();
    }

    private static void WriteTables(BinaryWriter writer, VacancyTables tables)
    {
        WriteAll(writer, tables.Skills.Count, one => writer.Write(tables.Skills[one].Value));
        WriteAll(writer, tables.Places.Count - 1, one => Write(writer, tables.Places[one + 1].Place));
        WriteAll(writer, tables.Pays.Count, one => Write(writer, tables.Pays[one]));
        WriteAll(writer, tables.Credentials.Count, one =>
        {
            var skills = tables.Credentials[one].Skills;
            WriteAll(writer, skills.Length, skill => writer.Write(skills[skill].Value));
        });
    }

    private static void ReadTables(BinaryReader reader, VacancyTables tables)
    {
        ReadAll(reader, () => tables.Skills.Add(new SkillId(reader.ReadInt32())));
        ReadAll(reader, () => tables.Places.Add(new Place(reader.ReadString(), reader.ReadDouble(), reader.ReadDouble())));
        ReadAll(reader, () => tables.Pays.Add(new MonthlyPay(reader.ReadDecimal(), reader.ReadDecimal())));
        ReadAll(reader, () =>
        {
            var skills = ImmutableArray.CreateBuilder<SkillId>();
            ReadAll(reader, () => skills.Add(new SkillId(reader.ReadInt32())));
            tables.Credentials.Add(CredentialSet.Of(skills.ToImmutable()));
        });
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
        rows.AddUnordered(row, terms, skills, codes);
    }

    private static void Write(BinaryWriter writer, Place place)
    {
        writer.Write(place.Pc4);
        writer.Write(place.Latitude);
        writer.Write(place.Longitude);
    }

    private static void Write(BinaryWriter writer, MonthlyPay pay)
    {
        writer.Write(pay.Minimum);
        writer.Write(pay.Maximum);
    }

    private static void WriteAll(BinaryWriter writer, int count, Action<int> one)
    {
        writer.Write(count);
        for (var place = 0; place < count; place++)
            one(place);
    }

    private static void ReadAll(BinaryReader reader, Action one)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            one();
    }
}
