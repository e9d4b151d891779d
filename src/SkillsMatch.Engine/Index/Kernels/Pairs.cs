namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>
/// Codes of 0 to 15, two to a byte. Byte b of each 32 holds the codes of documents b and b + 32 of their 64, so that both halves of a
/// vector
/// belong to documents side by side.
/// </summary>
internal static class Pairs
{
    public static byte[] For(int documents) => new byte[Postings.Rounded(documents) / 2];

    public static int CodeOf(ReadOnlySpan<byte> pairs, int document) => pairs[ByteOf(document)] >> ShiftOf(document) & 0xF;

    /// <summary>Sets a code that is 0 until now.</summary>
    public static void Set(Span<byte> pairs, int document, int code) => pairs[ByteOf(document)] |= (byte)(code << ShiftOf(document));

    private static int ByteOf(int document) => document / 64 * 32 + document % 32;

    private static int ShiftOf(int document) => (document & 32) >> 3;
}
