namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>Codes of 0 to 15 in a row, two to a byte, the earlier one in the low half.</summary>
internal static class HalfBytes
{
    public static byte[] For(int count) => new byte[(count + 1) / 2];

    public static int CodeOf(ReadOnlySpan<byte> codes, int place) => codes[place >> 1] >> ((place & 1) << 2) & 0xF;

    /// <summary>Sets a code that is 0 until now.</summary>
    public static void Set(Span<byte> codes, int place, int code) => codes[place >> 1] |= (byte)(code << ((place & 1) << 2));
}
