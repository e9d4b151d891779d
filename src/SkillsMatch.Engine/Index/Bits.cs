using System.Numerics;

namespace SkillsMatch.Engine.Index;

/// <summary>One bit per document, 64 to a word.</summary>
internal static class Bits
{
    public static ulong[] For(int documents) => new ulong[(documents + 63) / 64];

    /// <summary>The bits of those that stand before this one in its word.</summary>
    public static ulong Before(int document) => (1UL << document) - 1;

    public static bool Has(ReadOnlySpan<ulong> bits, int document) => (bits[document >> 6] >> document & 1) != 0;

    public static void Set(Span<ulong> bits, int document) => bits[document >> 6] |= 1UL << document;

    public static void Clear(Span<ulong> bits, int document) => bits[document >> 6] &= ~(1UL << document);

    /// <summary>Sets those from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static void Set(Span<ulong> bits, int first, int end)
    {
        if (first == end)
            return;
        var (from, to) = (first >> 6, (end - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << first, ulong.MaxValue >> (63 - (end - 1 & 63)));
        if (from == to)
        {
            bits[from] |= head & tail;
            return;
        }
        bits[from] |= head;
        bits[(from + 1)..to].Fill(ulong.MaxValue);
        bits[to] |= tail;
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
            count += BitOperations.PopCount(word);
        return count;
    }

    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] &= other[word];
    }

    public static void AndNot(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] &= ~other[word];
    }
}
