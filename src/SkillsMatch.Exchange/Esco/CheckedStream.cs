namespace SkillsMatch.Exchange.Esco;

/// <summary>
/// Reads a file of a download and checks it on the way: at most so many bytes, because what a zip says about the size of its files may be a lie,
/// and at the end the checksum, because .NET does not look at it. Disposes what it reads from, and the owner of that.
/// </summary>
/// <param name="inner">Where the bytes come from.</param>
/// <param name="owner">Disposed with it; null: nothing.</param>
/// <param name="most">Bytes at most.</param>
/// <param name="checksum">CRC-32 of all bytes; null: not known.</param>
/// <param name="problem">Makes the exception out of what is wrong.</param>
internal sealed class CheckedStream(Stream inner, IDisposable? owner, long most, uint? checksum, Func<string, Exception> problem) : Stream
{
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(one => RemainderOf((uint)one))];
    private long _read;
    private uint _remainder = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        if (_read > most)
            throw problem($"it unpacks to more than {most >> 20} MB, so it is not read.");
        if (checksum is not null)
            Follow(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && checksum is { } expected && expected != ~_remainder)
            throw problem("the zip is damaged: its checksum does not fit. Download it anew.");
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Follow(ReadOnlySpan<byte> bytes)
    {
        var remainder = _remainder;
        foreach (var one in bytes)
            remainder = Remainders[(byte)(remainder ^ one)] ^ (remainder >> 8);
        _remainder = remainder;
    }

    // The polynomial of zip (ISO 3309), bits reversed.
    private static uint RemainderOf(uint one)
    {
        for (var bit = 0; bit < 8; bit++)
            one = (one & 1) == 1 ? 0xEDB88320 ^ (one >> 1) : one >> 1;
        return one;
    }
}
