using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SkillsMatch.Engine.Index.Saved;

/// <summary>Reads what <see cref="SealedWriter"/> wrote; hands out no byte of a block whose seal is not right.</summary>
internal sealed class SealedReader(Stream stream) : Stream
{
    private readonly byte[] _block = new byte[SealedWriter.BlockSize];
    private byte[] _seal = new byte[SHA256.HashSizeInBytes];
    private int _count;
    private int _read;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="DamagedIndexException">The next block is not what was written.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_read == _count && !_ended)
            ReadBlock();
        var part = Math.Min(buffer.Length, _count - _read);
        _block.AsSpan(_read, part).CopyTo(buffer);
        _read += part;
        return part;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Nothing may be left but the end.</summary>
    /// <exception cref="DamagedIndexException">There is more, or the end is missing.</exception>
    public void End()
    {
        Span<byte> one = stackalloc byte[1];
        if (Read(one) != 0)
            throw new DamagedIndexException("The saved index goes on after its end.");
    }

    public override void Flush()
    {
        // There is nothing to write.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void ReadBlock()
    {
        Span<byte> head = stackalloc byte[sizeof(int) + SHA256.HashSizeInBytes];
        Fill(head);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 0 or > SealedWriter.BlockSize)
            throw new DamagedIndexException($"A block of the saved index says it is {length} bytes long.");
        Fill(_block.AsSpan(0, length));
        _seal = SealedWriter.Seal(_seal, _block.AsSpan(0, length));
        if (!head[sizeof(int)..].SequenceEqual(_seal))
            throw new DamagedIndexException("A block of the saved index is not what was written: its SHA-256 differs.");
        (_count, _read, _ended) = (length, 0, length == 0);
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new DamagedIndexException("The saved index is cut off.");
    }
}
