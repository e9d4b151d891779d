using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>
/// Many vectors laid out so that 32 of them are compared with four others at once: number by number across the vectors, so that each is
/// read once for four comparisons and nothing is summed across lanes.
/// </summary>
internal sealed class CosineBlocks
{
    /// <summary>Vectors in a block.</summary>
    public const int Block = 32;

    /// <summary>Vectors compared with a block at once.</summary>
    public const int AtOnce = 4;

    private const int Lanes = 16;
    private readonly float[] _values; // per block, per dimension, that number of each of its vectors
    private readonly int _dimensions;

    public CosineBlocks(VectorSet vectors, int dimensions)
    {
        _dimensions = dimensions;
        Count = (vectors.Count + Block - 1) / Block;
        _values = new float[Count * dimensions * Block];
        Parallel.For(0, vectors.Count, i =>
        {
            var vector = vectors[i];
            for (var dimension = 0; dimension < dimensions; dimension++)
                _values[(((i / Block * dimensions) + dimension) * Block) + (i % Block)] = vector[dimension];
        });
    }

    /// <summary>How many blocks; what the last one lacks is filled with zeros.</summary>
    public int Count { get; }

    /// <summary>Lays four vectors side by side, as <see cref="Compare"/> takes them; what is lacking is filled with zeros.</summary>
    public float[] SideBySide(IEnumerable<float[]> vectors)
    {
        var values = new float[_dimensions * AtOnce];
        foreach (var (place, vector) in vectors.Take(AtOnce).Index())
        {
            for (var dimension = 0; dimension < _dimensions; dimension++)
                values[(dimension * AtOnce) + place] = vector[dimension];
        }

        return values;
    }

    /// <summary>Compares four vectors with all of one block.</summary>
    /// <param name="four">See <see cref="SideBySide"/>.</param>
    /// <param name="block">Number of the block.</param>
    /// <param name="lowest">For each of the four, what a cosine must be above to count.</param>
    /// <param name="cosines">Receives 32 cosines for each of the four.</param>
    /// <param name="above">Receives, for each of the four, which of the 32 count, bit by bit.</param>
    // A method that calls nothing, so that the sums stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Compare(ReadOnlySpan<float> four, int block, ReadOnlySpan<float> lowest, Span<float> cosines, Span<uint> above)
    {
        ref var values = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), block * _dimensions * Block);
        ref var own = ref MemoryMarshal.GetReference(four);
        Vector512<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (var dimension = 0; dimension < _dimensions; dimension++)
        {
            var first = Vector512.LoadUnsafe(ref values);
            var second = Vector512.LoadUnsafe(ref values, Lanes);
            var (a, b) = (Vector512.Create(own), Vector512.Create(Unsafe.Add(ref own, 1)));
            a0 = Vector512.MultiplyAddEstimate(first, a, a0);
            a1 = Vector512.MultiplyAddEstimate(second, a, a1);
            b0 = Vector512.MultiplyAddEstimate(first, b, b0);
            b1 = Vector512.MultiplyAddEstimate(second, b, b1);
            var (c, d) = (Vector512.Create(Unsafe.Add(ref own, 2)), Vector512.Create(Unsafe.Add(ref own, 3)));
            c0 = Vector512.MultiplyAddEstimate(first, c, c0);
            c1 = Vector512.MultiplyAddEstimate(second, c, c1);
            d0 = Vector512.MultiplyAddEstimate(first, d, d0);
            d1 = Vector512.MultiplyAddEstimate(second, d, d1);
            values = ref Unsafe.Add(ref values, Block);
            own = ref Unsafe.Add(ref own, AtOnce);
        }

        Keep(a0, a1, lowest[0], cosines[..Block], out above[0]);
        Keep(b0, b1, lowest[1], cosines.Slice(Block, Block), out above[1]);
        Keep(c0, c1, lowest[2], cosines.Slice(2 * Block, Block), out above[2]);
        Keep(d0, d1, lowest[3], cosines.Slice(3 * Block, Block), out above[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(Vector512<float> first, Vector512<float> second, float lowest, Span<float> cosines, out uint above)
    {
        ref var target = ref MemoryMarshal.GetReference(cosines);
        first.StoreUnsafe(ref target);
        second.StoreUnsafe(ref target, Lanes);
        var least = Vector512.Create(lowest);
        above = (uint)(Vector512.GreaterThan(first, least).ExtractMostSignificantBits() | (Vector512.GreaterThan(second, least).ExtractMostSignificantBits() << Lanes));
    }
}
