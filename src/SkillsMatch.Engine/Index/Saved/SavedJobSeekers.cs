using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.JobSeekers;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>The job seekers of an index as bytes, as <see cref="SavedVacancies"/> are: pseudonyms and what matching knows of them.</summary>
internal static class SavedJobSeekers
{
    private static ReadOnlySpan<byte> Format => "SkillsMatch job seekers 1"u8;

    public static void Write(Stream stream, Snapshot<JobSeekerSegment> snapshot, JobSeekerTables tables) =>
        SavedFacts.WriteSealed(stream, Format, writer =>
        {
            WriteTables(writer, tables);
            writer.Write(snapshot.Count);
            foreach (var view in snapshot.Views)
            {
                int[] all = [.. view.All()];
                var held = view.Segment.Held(all);
                for (var place = 0; place < all.Length; place++)
                    Write(writer, view.Segment.RowOf(all[place]), held.SkillsOf(place), held.CodesOf(place));
            }
        });

    /// <exception cref="DamagedIndexException">The bytes are not what was written.</exception>
    public static Documents<JobSeekerRow> Read(Stream stream, JobSeekerTables tables)
    {
        var documents = new Documents<JobSeekerRow>();
        SavedFacts.ReadSealed(stream, Format, reader =>
        {
            ReadTables(reader, tables);
            reader.ReadAll(() => ReadRow(reader, documents));
        });
        return documents;
    }

    private static void WriteTables(BinaryWriter writer, JobSeekerTables tables)
    {
        // Tables only grow: whatever one refers to was there before it, so the one that refers is counted first.
        var journeys = tables.Journeys.Count;
        writer.WriteAll(tables.Skills.Count, one => writer.Write(tables.Skills[one].Value));
        writer.WriteAll(tables.Homes.Count - 1, one => writer.Write(tables.Homes[one + 1].Place));
        writer.WriteAll(tables.Limits.Count, one =>
        {
            writer.Write((int)tables.Limits[one].Mode);
            writer.Write(tables.Limits[one].MaximumMinutes);
        });
        writer.WriteAll(journeys, one =>
        {
            writer.Write(tables.Journeys[one].Home);
            writer.Write(tables.Journeys[one].Limit);
        });
        writer.WriteAll(tables.Wishes.Count, one =>
        {
            writer.WriteIf(tables.Wishes[one].Occupation, value => writer.Write(value.Value));
            writer.WriteIf(tables.Wishes[one].LowestPay, writer.Write);
            writer.WriteIf(tables.Wishes[one].Contract, value => writer.Write((int)value));
        });
    }

    private static void ReadTables(BinaryReader reader, JobSeekerTables tables)
    {
        reader.ReadAll(() => tables.Add(new HeldSkill(new SkillId(reader.ReadInt32()))));
        reader.ReadAll(() => tables.Homes.Add(reader.ReadPlace()));
        reader.ReadAll(() => tables.Limits.Add(new TravelLimit((TravelMode)reader.ReadInt32(), reader.ReadInt32())));
        reader.ReadAll(() => tables.Journeys.Add(new Journey(reader.ReadUInt16(), reader.ReadUInt16())));
        reader.ReadAll(() => tables.Wishes.Add(new Preferences(
            reader.ReadIf(() => new OccupationId(reader.ReadInt32())),
            reader.ReadIf(reader.ReadDecimal),
            reader.ReadIf(() => (ContractKind)reader.ReadInt32()))));
    }

    private static void Write(BinaryWriter writer, JobSeekerRow row, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<JobSeekerRow>(ref row)));
        writer.Write(skills.Length);
        writer.Write(MemoryMarshal.AsBytes(skills));
        writer.Write(codes);
    }

    private static void ReadRow(BinaryReader reader, Documents<JobSeekerRow> documents)
    {
        var row = default(JobSeekerRow);
        reader.ReadExactly(MemoryMarshal.AsBytes(new Span<JobSeekerRow>(ref row)));
        var count = reader.ReadInt32();
        var (skills, codes) = (new ushort[count], new byte[count]);
        reader.ReadExactly(MemoryMarshal.AsBytes(skills.AsSpan()));
        reader.ReadExactly(codes);
        documents.Add(row, skills, codes);
    }
}
