using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>
/// Writes blocks of at most 64 KiB, each after its length and a SHA-256 over itself and the one before it; an empty block ends it. So no
/// byte
/// is read that was not written, and none of the blocks can be left out, moved or cut off.
/// </summary>
internal sealed class SealedWriter(Stream stream) : Stream
{
    public const int BlockSize = 1 << 16;

    private readonly byte[] _block = new byte[BlockSize];
    private byte[] _seal = new byte[SHA256.HashSizeInBytes];
    private int _count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static byte[] Seal(byte[] before, ReadOnlySpan<byte> block)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        hash.AppendData(block);
        return hash.GetHashAndReset();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var part = Math.Min(buffer.Length, BlockSize - _count);
            buffer[..part].CopyTo(_block.AsSpan(_count));
            _count += part;
            buffer = buffer[part..];
            if (_count == BlockSize)
                WriteBlock();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Writes what is left and the end.</summary>
    public void End()
    {
        if (_count > 0)
            WriteBlock();
        WriteBlock();
        stream.Flush();
    }

    public override void Flush()
    {
        // A block is written when it is full: flushing in between must not make it a short one.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteBlock()
    {
        var block = _block.AsSpan(0, _count);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, _count);
        _seal = Seal(_seal, block);
        stream.Write(length);
        stream.Write(_seal);
        stream.Write(block);
        _count = 0;
    }
}
