using System.Numerics;
using System.Runtime.CompilerServices;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>
/// Vectors of one dimension, and for any queries the rows with the highest products: exact, all rows are looked at. Immutable; any number of
/// threads may ask. The same queries give the same answer to the last bit on every set of instructions.
/// </summary>
public sealed class DenseIndex
{
    private const int BlocksTogether = 64; // of queries
    private const int PanelsTogether = 8;

    private readonly DenseKernel _kernel;
    private readonly Aligned<float> _panels;

    private DenseIndex(int count, int dimension, InstructionSet instructions)
    {
        (Count, Dimension, _kernel) = (count, dimension, DenseKernel.For(instructions));
        _panels = new Aligned<float>(checked((count + DenseKernel.Rows - 1) / DenseKernel.Rows * DenseKernel.Rows * dimension));
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Numbers to a vector.</summary>
    public int Dimension { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="rows">The vectors, one after the other.</param>
    /// <param name="dimension">Numbers to a vector, 1 or more.</param>
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public static DenseIndex Of(ReadOnlySpan<float> rows, int dimension) => Of(rows, dimension, InstructionSets.Widest);

    internal static DenseIndex Of(ReadOnlySpan<float> rows, int dimension, InstructionSet instructions)
    {
        var index = new DenseIndex(Vectors.CountOf(rows, dimension), dimension, instructions);
        for (var row = 0; row < index.Count; row++)
            Vectors.Spread(rows.Slice(row * dimension, dimension), index.PanelOf(row), DenseKernel.Rows, row % DenseKernel.Rows);
        return index;
    }

    /// <summary>The rows nearest to each query, nearest first; of equal ones the first row first.</summary>
    /// <param name="queries">The vectors asked for, one after the other.</param>
    /// <param name="count">Rows for each at most, 1 or more.</param>
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public Neighbour[][] Nearest(ReadOnlySpan<float> queries, int count)
    {
        var found = new Neighbours[Vectors.CountOf(queries, Dimension)];
        for (var query = 0; query < found.Length; query++)
            found[query] = new Neighbours(Math.Min(count, Count));
        for (var first = 0; first < found.Length && Count > 0; first += BlocksTogether * DenseKernel.Queries)
        {
            var some = found.AsSpan(first, Math.Min(BlocksTogether * DenseKernel.Queries, found.Length - first));
            Search(Blocks(queries.Slice(first * Dimension, some.Length * Dimension)), some);
        }
        return Array.ConvertAll(found, one => one.Sorted());
    }

    private Aligned<float> Blocks(ReadOnlySpan<float> queries)
    {
        var count = queries.Length / Dimension;
        var block = DenseKernel.Queries * Dimension;
        var blocks = new Aligned<float>((count + DenseKernel.Queries - 1) / DenseKernel.Queries * block);
        for (var query = 0; query < count; query++)
        {
            var own = blocks.Numbers.Slice(query / DenseKernel.Queries * block, block);
            Vectors.Spread(queries.Slice(query * Dimension, Dimension), own, DenseKernel.Queries, query % DenseKernel.Queries);
        }
        return blocks;
    }

    // A block of queries stays in the nearest cache while some panels pass, and those in the next one until all blocks have seen them.
    private void Search(Aligned<float> blocks, Span<Neighbours> found)
    {
        var products = new Aligned<float>(DenseKernel.Queries * DenseKernel.Rows);
        for (var first = 0; first < Count; first += PanelsTogether * DenseKernel.Rows)
        {
            for (var query = 0; query < found.Length; query += DenseKernel.Queries)
            {
                var some = found[query..Math.Min(query + DenseKernel.Queries, found.Length)];
                for (var row = first; row < Math.Min(first + PanelsTogether * DenseKernel.Rows, Count); row += DenseKernel.Rows)
                {
                    _kernel.Multiply(ref blocks.At(query * Dimension), ref PanelOf(row)[0], Dimension, ref products.At(0));
                    for (var one = 0; one < some.Length; one++)
                        Offer(ref products.At(one * DenseKernel.Rows), row, some[one]);
                }
            }
        }
    }

    private void Offer(ref float products, int row, Neighbours list)
    {
        var above = Vectors.Above(ref products, list.Line);
        if (above == 0)
            return;
        if (row + DenseKernel.Rows > Count)
            above &= (1u << Count - row) - 1; // the last panel is not full
        for (; above != 0; above &= above - 1)
        {
            var one = BitOperations.TrailingZeroCount(above);
            if (Unsafe.Add(ref products, one) > list.Line)
                list.Offer(row + one, Unsafe.Add(ref products, one));
        }
    }

    private Span<float> PanelOf(int row) => _panels.Numbers.Slice(row / DenseKernel.Rows * DenseKernel.Rows * Dimension, DenseKernel.Rows * Dimension);
}
