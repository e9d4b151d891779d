using System.Collections.Immutable;
using System.Text;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>Facts as bytes, the same in all that is kept.</summary>
internal static class SavedFacts
{
    public static void Write(this BinaryWriter writer, Place place)
    {
        writer.Write(place.Pc4);
        writer.Write(place.Latitude);
        writer.Write(place.Longitude);
    }

    public static Place ReadPlace(this BinaryReader reader) => new(reader.ReadString(), reader.ReadDouble(), reader.ReadDouble());

    public static void Write(this BinaryWriter writer, MonthlyPay pay)
    {
        writer.Write(pay.Minimum);
        writer.Write(pay.Maximum);
    }

    public static MonthlyPay ReadPay(this BinaryReader reader) => new(reader.ReadDecimal(), reader.ReadDecimal());

    public static void Write(this BinaryWriter writer, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        writer.Write(bytes);
    }

    public static Guid ReadGuid(this BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[16];
        reader.ReadExactly(bytes);
        return new Guid(bytes);
    }

    /// <summary>Writes whether there is one, and it.</summary>
    public static void WriteIf<T>(this BinaryWriter writer, T? one, Action<T> write)
        where T : struct
    {
        writer.Write(one.HasValue);
        if (one is { } value)
            write(value);
    }

    public static T? ReadIf<T>(this BinaryReader reader, Func<T> read)
        where T : struct => reader.ReadBoolean() ? read() : null;

    public static void WriteAll(this BinaryWriter writer, int count, Action<int> one)
    {
        writer.Write(count);
        for (var place = 0; place < count; place++)
            one(place);
    }

    public static void ReadAll(this BinaryReader reader, Action one)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            one();
    }

    public static ImmutableArray<T> ReadMany<T>(this BinaryReader reader, Func<T> one)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        reader.ReadAll(() => all.Add(one()));
        return all.ToImmutable();
    }

    /// <summary>Writes a format and, under seals, what is written to it.</summary>
    public static void WriteSealed(Stream stream, ReadOnlySpan<byte> format, Action<BinaryWriter> write)
    {
        stream.Write(format);
        using var seal = new SealedWriter(stream);
        using var writer = new BinaryWriter(seal, Encoding.UTF8, leaveOpen: true);
        write(writer);
        writer.Flush();
        seal.End();
    }

    /// <exception cref="DamagedIndexException">The bytes are not what was written.</exception>
    public static void ReadSealed(Stream stream, ReadOnlySpan<byte> format, Action<BinaryReader> read)
    {
        Span<byte> found = stackalloc byte[format.Length];
        if (stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) < found.Length || !found.SequenceEqual(format))
            throw new DamagedIndexException("This is no saved index of this format.");
        using var seal = new SealedReader(stream);
        using var reader = new BinaryReader(seal, Encoding.UTF8, leaveOpen: true);
        try
        {
            read(reader);
        }
        catch (EndOfStreamException cause)
        {
            throw new DamagedIndexException("The saved index ends too early.", cause);
        }
        seal.End();
    }
}
