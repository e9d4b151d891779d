using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>8 rows to a vector: six queries times two vectors at a time, four times over.</summary>
internal sealed class Avx2DenseKernel : DenseKernel
{
    public override void Multiply(ref float queries, ref float rows, int dimension, ref float products)
    {
        for (var query = 0; query < Queries; query += 6)
        {
            for (var row = 0; row < Rows; row += 16)
                Part(ref Unsafe.Add(ref queries, query), ref Unsafe.Add(ref rows, row), dimension, ref Unsafe.Add(ref products, query * Rows + row));
        }
    }

    // As in Avx512DenseKernel, each sum has a name of its own.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Part(ref float queries, ref float rows, int dimension, ref float products)
    {
        Vector256<float> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        Vector256<float> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
        for (; dimension > 0; dimension--)
        {
            var (one, other) = (Vector256.LoadUnsafe(ref rows), Vector256.LoadUnsafe(ref rows, 8));
            var query = Vector256.Create(Unsafe.Add(ref queries, 0));
            a0 = Vector256.FusedMultiplyAdd(query, one, a0);
            b0 = Vector256.FusedMultiplyAdd(query, other, b0);
            query = Vector256.Create(Unsafe.Add(ref queries, 1));
            a1 = Vector256.FusedMultiplyAdd(query, one, a1);
            b1 = Vector256.FusedMultiplyAdd(query, other, b1);
            query = Vector256.Create(Unsafe.Add(ref queries, 2));
            a2 = Vector256.FusedMultiplyAdd(query, one, a2);
            b2 = Vector256.FusedMultiplyAdd(query, other, b2);
            query = Vector256.Create(Unsafe.Add(ref queries, 3));
            a3 = Vector256.FusedMultiplyAdd(query, one, a3);
            b3 = Vector256.FusedMultiplyAdd(query, other, b3);
            query = Vector256.Create(Unsafe.Add(ref queries, 4));
            a4 = Vector256.FusedMultiplyAdd(query, one, a4);
            b4 = Vector256.FusedMultiplyAdd(query, other, b4);
            query = Vector256.Create(Unsafe.Add(ref queries, 5));
            a5 = Vector256.FusedMultiplyAdd(query, one, a5);
            b5 = Vector256.FusedMultiplyAdd(query, other, b5);
            queries = ref Unsafe.Add(ref queries, Queries);
            rows = ref Unsafe.Add(ref rows, Rows);
        }
        a0.StoreUnsafe(ref products, 0 * Rows);
        b0.StoreUnsafe(ref products, 0 * Rows + 8);
        a1.StoreUnsafe(ref products, 1 * Rows);
        b1.StoreUnsafe(ref products, 1 * Rows + 8);
        a2.StoreUnsafe(ref products, 2 * Rows);
        b2.StoreUnsafe(ref products, 2 * Rows + 8);
        a3.StoreUnsafe(ref products, 3 * Rows);
        b3.StoreUnsafe(ref products, 3 * Rows + 8);
        a4.StoreUnsafe(ref products, 4 * Rows);
        b4.StoreUnsafe(ref products, 4 * Rows + 8);
        a5.StoreUnsafe(ref products, 5 * Rows);
        b5.StoreUnsafe(ref products, 5 * Rows + 8);
    }
}
