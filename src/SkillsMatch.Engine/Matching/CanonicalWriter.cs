using System.Buffers.Binary;
using System.Text;

namespace SkillsMatch.Engine.Matching;

/// <summary>The bytes of facts in memory that is used again: numbers are little-endian, text is UTF-8 with its length in front.</summary>
internal sealed class CanonicalWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    public void Write(int value) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);

    public void Write(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), value);

    public void Write(Guid value) => value.TryWriteBytes(Room(16), bigEndian: true, out _);

    public void Write(bool? value) => Write(value is { } known ? known ? 1 : 0 : (int?)null);

    public void Write(int? value) => Write((double?)value);

    public void Write(double? value)
    {
        Room(1)[0] = value.HasValue ? (byte)1 : (byte)0;
        Write(value.GetValueOrDefault());
    }

    public void Write(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        for (var rest = (uint)length; ; rest >>= 7) // seven bits at a time, the highest says that more follow
        {
            Room(1)[0] = (byte)(rest > 127 ? rest | 128 : rest);
            if (rest <= 127)
                break;
        }
        Encoding.UTF8.GetBytes(text, Room(length));
    }

    private Span<byte> Room(int bytes)
    {
        if (_length + bytes > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        _length += bytes;
        return _bytes.AsSpan(_length - bytes, bytes);
    }
}
