using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>
/// Vectors each of which lies in one piece: for the products of one query with some rows that were found otherwise, as when the best of a
/// search are put in another order. Immutable. Sums are made up in the same order on every set of instructions.
/// </summary>
public sealed class DenseRows
{
    private const int Together = 64; // numbers to a step; vectors are filled up with zeros to whole steps

    private readonly Aligned<float> _rows;

    private DenseRows(int count, int dimension) =>
        (Count, Dimension, Stride, _rows) = (count, dimension, Padded(dimension), new(checked(count * Padded(dimension))));

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Numbers to a vector.</summary>
    public int Dimension { get; }

    private int Stride { get; }

    /// <summary>Keeps a copy of some vectors.</summary>
    /// <param name="rows">The vectors, one after the other.</param>
    /// <param name="dimension">Numbers to a vector, 1 or more.</param>
    /// <exception cref="ArgumentException">The numbers do not part into whole vectors.</exception>
    public static DenseRows Of(ReadOnlySpan<float> rows, int dimension)
    {
        var own = new DenseRows(Vectors.CountOf(rows, dimension), dimension);
        for (var row = 0; row < own.Count; row++)
            rows.Slice(row * dimension, dimension).CopyTo(own._rows.Numbers[(row * own.Stride)..]);
        return own;
    }

    /// <summary>The product of a query with each of some rows.</summary>
    /// <param name="query">One vector.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="products">One for each.</param>
    /// <exception cref="ArgumentException">The query is of another dimension.</exception>
    public void Products(ReadOnlySpan<float> query, ReadOnlySpan<int> rows, Span<float> products)
    {
        if (query.Length != Dimension)
            throw new ArgumentException($"A query of {query.Length} numbers does not fit vectors of {Dimension}.", nameof(query));
        var asked = new Aligned<float>(Stride);
        query.CopyTo(asked.Numbers);
        for (var place = 0; place < rows.Length; place++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rows[place], (uint)Count, nameof(rows));
            products[place] = Product(ref asked.At(0), ref _rows.At(rows[place] * Stride), Stride);
        }
    }

    private static int Padded(int dimension) => (dimension + Together - 1) / Together * Together;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static float Product(ref float query, ref float row, int count)
    {
        Vector512<float> a = default, b = default, c = default, d = default;
        for (nuint at = 0; at < (nuint)count; at += Together)
        {
            a = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref query, at), Vector512.LoadUnsafe(ref row, at), a);
            b = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref query, at + 16), Vector512.LoadUnsafe(ref row, at + 16), b);
            c = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref query, at + 32), Vector512.LoadUnsafe(ref row, at + 32), c);
            d = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref query, at + 48), Vector512.LoadUnsafe(ref row, at + 48), d);
        }
        var sixteen = (a + b) + (c + d);
        var eight = sixteen.GetLower() + sixteen.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return (four.GetElement(0) + four.GetElement(2)) + (four.GetElement(1) + four.GetElement(3));
    }
}
