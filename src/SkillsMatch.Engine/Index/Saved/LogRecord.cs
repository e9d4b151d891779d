using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>
/// A record of a log: its length, a seal over its number and its bytes (half of a SHA-256), and the bytes. The number is in the seal so that
/// none can be left out, doubled or moved.
/// </summary>
internal static class LogRecord
{
    private const int SealSize = 16;
    private const int HeadSize = sizeof(int) + SealSize;

    public static void Write(Stream stream, long number, ReadOnlySpan<byte> bytes)
    {
        Span<byte> head = stackalloc byte[HeadSize];
        BinaryPrimitives.WriteInt32LittleEndian(head, bytes.Length);
        Seal(number, bytes, head[sizeof(int)..]);
        stream.Write(head);
        stream.Write(bytes);
    }

    /// <summary>Reads the record that begins where the stream stands.</summary>
    /// <param name="stream">The log.</param>
    /// <param name="number">The number it must have.</param>
    /// <param name="bytes">Its bytes, where it is sound.</param>
    /// <returns>Where it ends as its length says, sound or not; past the end of the stream where that is cut off.</returns>
    public static long Read(Stream stream, long number, out byte[]? bytes)
    {
        bytes = null;
        Span<byte> head = stackalloc byte[HeadSize];
        var start = stream.Position;
        if (stream.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false) < HeadSize)
            return long.MaxValue;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        var end = start + HeadSize + length;
        if (length < 0 || end > stream.Length)
            return long.MaxValue;
        var found = new byte[length];
        stream.ReadExactly(found);
        Span<byte> seal = stackalloc byte[SealSize];
        Seal(number, found, seal);
        if (seal.SequenceEqual(head[sizeof(int)..]))
            bytes = found;
        return end;
    }

    private static void Seal(long number, ReadOnlySpan<byte> bytes, Span<byte> seal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> whole = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64LittleEndian(whole, number);
        hash.AppendData(whole[..sizeof(long)]);
        hash.AppendData(bytes);
        hash.GetHashAndReset(whole);
        whole[..SealSize].CopyTo(seal);
    }
}
