using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>
/// Vectors as bytes: a quarter of the memory and several times the speed of <see cref="DenseIndex"/>, for products that are about right. Ask
/// it for twice as many as are wanted and let the exact products decide over those. Immutable; any number of threads may ask, and every set
/// of instructions gives the same answer.
/// </summary>
public sealed class ByteIndex
{
    private const int Largest = 127;
    private const float Smallest = 1e-30f; // a vector of nothing larger is all zeros: a hundredth of it could not be told from 0
    private const int Shift = 128; // added to the numbers of a query, which must not lie below 0
    private const int BlocksTogether = 64; // of queries
    private const int PanelsTogether = 16;
    private const float Rounding = 1e-6f; // more than two roundings of a float take

    private readonly ByteKernel _kernel;
    private readonly Aligned<int> _panels;
    private readonly float[] _scales; // per row, as its bytes are the numbers over this
    private readonly int[] _starts; // per row what its products start at: less what the shift adds to each of them
    private float _largestScale;
    private float _largestSum; // of the sizes of the numbers of a row, as its bytes give them

    private ByteIndex(int count, int dimension, InstructionSet instructions)
    {
        (Count, Dimension, _kernel) = (count, dimension, ByteKernel.For(instructions));
        var rounded = (count + DenseKernel.Rows - 1) / DenseKernel.Rows * DenseKernel.Rows;
        (_panels, _scales, _starts) = (new(checked(rounded * Fours)), new float[rounded], new int[rounded]);
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Numbers to a vector.</summary>
    public int Dimension { get; }

    private int Fours => (Dimension + 3) / 4;

    /// <summary>Builds the index.</summary>
    /// <param name="rows">The vectors, one after the other.</param>
    /// <param name="dimension">Numbers to a vector, 1 or more.</param>
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public static ByteIndex Of(ReadOnlySpan<float> rows, int dimension) => Of(rows, dimension, InstructionSets.Widest);

    internal static ByteIndex Of(ReadOnlySpan<float> rows, int dimension, InstructionSet instructions)
    {
        var index = new ByteIndex(Vectors.CountOf(rows, dimension), dimension, instructions);
        var fours = new int[index.Fours];
        for (var row = 0; row < index.Count; row++)
        {
            var bytes = MemoryMarshal.Cast<int, sbyte>(fours.AsSpan());
            index._scales[row] = Quantise(rows.Slice(row * dimension, dimension), bytes);
            var size = 0;
            foreach (var one in bytes)
                (index._starts[row], size) = (index._starts[row] - one * Shift, size + Math.Abs((int)one));
            if (size > 0)
                index._largestScale = Math.Max(index._largestScale, index._scales[row]);
            index._largestSum = Math.Max(index._largestSum, index._scales[row] * size);
            Vectors.Spread<int>(fours, index.PanelOf(row), DenseKernel.Rows, row % DenseKernel.Rows);
        }
        return index;
    }

    /// <summary>The rows that are about nearest to each query, with about their products.</summary>
    /// <param name="queries">The vectors asked for, one after the other.</param>
    /// <param name="count">Rows for each at most, 1 or more.</param>
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public Neighbour[][] AboutNearest(ReadOnlySpan<float> queries, int count)
    {
        var found = new Neighbours[Vectors.CountOf(queries, Dimension)];
        for (var query = 0; query < found.Length; query++)
            found[query] = new Neighbours(Math.Min(count, Count));
        for (var first = 0; first < found.Length && Count > 0; first += BlocksTogether * DenseKernel.Queries)
        {
            var some = found.AsSpan(first, Math.Min(BlocksTogether * DenseKernel.Queries, found.Length - first));
            Search(queries.Slice(first * Dimension, some.Length * Dimension), some);
        }
        return Array.ConvertAll(found, one => one.Sorted());
    }

    /// <summary>How far about right a product with this query may be off, either way: a row that is not found has no higher one than that.</summary>
    public float MostError(ReadOnlySpan<float> query)
    {
        var (most, sum) = (0f, 0f);
        foreach (var number in query)
            (most, sum) = (Math.Max(most, Math.Abs(number)), sum + Math.Abs(number));
        // Each number is off by half a step at most: those of the row beside all of the query, those of the query beside all bytes of the row.
        return (sum * _largestScale + _largestSum * (most / Largest)) / 2 * (1 + Dimension * Rounding);
    }

    /// <returns>What the bytes must be multiplied with to be about the numbers again.</returns>
    private static float Quantise(ReadOnlySpan<float> vector, Span<sbyte> bytes)
    {
        var most = 0f;
        foreach (var number in vector)
            most = Math.Max(most, Math.Abs(number));
        var scale = most < Smallest ? 1 : most / Largest;
        for (var at = 0; at < vector.Length; at++)
            bytes[at] = (sbyte)MathF.Round(vector[at] / scale);
        return scale;
    }

    private void Search(ReadOnlySpan<float> queries, Span<Neighbours> found)
    {
        var (blocks, scales) = Blocks(queries, found.Length);
        var products = new Aligned<int>(DenseKernel.Queries * DenseKernel.Rows);
        var lines = new float[found.Length]; // of each query, in its own scale
        Array.Fill(lines, float.NegativeInfinity);
        for (var first = 0; first < Count; first += PanelsTogether * DenseKernel.Rows)
        {
            for (var query = 0; query < found.Length; query += DenseKernel.Queries)
            {
                for (var row = first; row < Math.Min(first + PanelsTogether * DenseKernel.Rows, Count); row += DenseKernel.Rows)
                {
                    _kernel.Multiply(ref blocks.At(query * Fours), ref PanelOf(row)[0], Fours, ref _starts[row], ref products.At(0));
                    var some = lines.AsSpan(query, Math.Min(DenseKernel.Queries, found.Length - query));
                    for (var finding = Finding(ref products.At(0), ref _scales[row], some); finding != 0; finding &= finding - 1)
                    {
                        var one = BitOperations.TrailingZeroCount(finding);
                        some[one] = Offer(ref products.At(one * DenseKernel.Rows), some[one], row, scales[query + one], found[query + one]);
                    }
                }
            }
        }
    }

    private (Aligned<uint> Blocks, float[] Scales) Blocks(ReadOnlySpan<float> queries, int count)
    {
        var block = DenseKernel.Queries * Fours;
        var blocks = new Aligned<uint>((count + DenseKernel.Queries - 1) / DenseKernel.Queries * block);
        var (scales, fours) = (new float[count], new uint[Fours]);
        for (var query = 0; query < count; query++)
        {
            var bytes = MemoryMarshal.Cast<uint, sbyte>(fours.AsSpan());
            scales[query] = Quantise(queries.Slice(query * Dimension, Dimension), bytes);
            foreach (ref var one in bytes)
                one = (sbyte)(one ^ Shift);
            Vectors.Spread<uint>(fours, blocks.Numbers.Slice(query / DenseKernel.Queries * block, block), DenseKernel.Queries, query % DenseKernel.Queries);
        }
        return (blocks, scales);
    }

    /// <returns>A line that no product let in lies below, in the scale of the query.</returns>
    private float Offer(ref int products, float ownLine, int row, float scale, Neighbours list)
    {
        var above = Above(ref products, ref _scales[row], ownLine);
        if (row + DenseKernel.Rows > Count)
            above &= (1u << Count - row) - 1; // the last panel is not full
        for (; above != 0; above &= above - 1)
        {
            var one = BitOperations.TrailingZeroCount(above);
            var product = Unsafe.Add(ref products, one) * _scales[row + one] * scale;
            if (product > list.Line)
                list.Offer(row + one, product);
        }
        var line = list.Line / scale;
        return line - Math.Abs(line) * Rounding;
    }

    // One bit for each query that a row of the panel has a product above the line of. The scales of the rows are read once for all of them.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static uint Finding(ref int products, ref float scales, ReadOnlySpan<float> lines)
    {
        var (first, second) = (Vector256.LoadUnsafe(ref scales), Vector256.LoadUnsafe(ref scales, 8));
        var (third, fourth) = (Vector256.LoadUnsafe(ref scales, 16), Vector256.LoadUnsafe(ref scales, 24));
        var finding = 0u;
        for (var query = 0; query < lines.Length; query++)
        {
            var line = Vector256.Create(lines[query]);
            var above = Vector256.GreaterThan(Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref products)) * first, line)
                | Vector256.GreaterThan(Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref products, 8)) * second, line)
                | Vector256.GreaterThan(Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref products, 16)) * third, line)
                | Vector256.GreaterThan(Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref products, 24)) * fourth, line);
            finding |= (above.ExtractMostSignificantBits() == 0 ? 0u : 1u) << query;
            products = ref Unsafe.Add(ref products, DenseKernel.Rows);
        }
        return finding;
    }

    // One bit for each row whose product, in the scale of the row, lies above the line.
    private static uint Above(ref int products, ref float scales, float line)
    {
        var above = 0u;
        for (var row = 0; row < DenseKernel.Rows; row += Vector256<int>.Count)
        {
            var product = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref products, (nuint)row)) * Vector256.LoadUnsafe(ref scales, (nuint)row);
            above |= Vector256.GreaterThan(product, Vector256.Create(line)).ExtractMostSignificantBits() << row;
        }
        return above;
    }

    private Span<int> PanelOf(int row) => _panels.Numbers.Slice(row / DenseKernel.Rows * DenseKernel.Rows * Fours, DenseKernel.Rows * Fours);
}
