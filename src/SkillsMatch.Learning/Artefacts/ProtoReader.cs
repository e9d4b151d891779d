namespace SkillsMatch.Learning.Artefacts;

/// <summary>Walks the fields of one protocol buffer message without copying it.</summary>
internal ref struct ProtoReader(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> _rest = message;

    /// <summary>The number of the field just read.</summary>
    public int Field { get; private set; }

    /// <summary>Its bytes where it is text, bytes or a message; otherwise empty.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Moves to the next field; false at the end.</summary>
    /// <exception cref="InvalidDataException">This is no protocol buffer message.</exception>
    public bool Next()
    {
        if (_rest.IsEmpty)
            return false;
        var tag = Varint();
        Field = (int)(tag >> 3);
        var length = (tag & 7) switch
        {
            0 => SkipVarint(),
            1 => 8,
            2 => (int)Math.Min(Varint(), int.MaxValue),
            5 => 4,
            var wire => throw new InvalidDataException($"Unknown wire type {wire}."),
        };
        if (length > _rest.Length)
            throw new InvalidDataException("The message ends within a field.");
        Bytes = _rest[..length];
        _rest = _rest[length..];
        return true;
    }

    private int SkipVarint()
    {
        Varint();
        return 0;
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_rest.IsEmpty)
                throw new InvalidDataException("The message ends within a number.");
            var one = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
                return value;
        }

        throw new InvalidDataException("A number is too long.");
    }
}
