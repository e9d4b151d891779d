using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>16 rows to a vector: twelve queries times two vectors are 24 sums, and with what they are made of they fill the registers.</summary>
internal sealed class Avx512DenseKernel : DenseKernel
{
    // Longer than the rule of the house: each sum needs a name of its own to stay in a register, and a call would spill them all.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(ref float queries, ref float rows, int dimension, ref float products)
    {
        Vector512<float> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        Vector512<float> a6 = default, a7 = default, a8 = default, a9 = default, a10 = default, a11 = default;
        Vector512<float> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
        Vector512<float> b6 = default, b7 = default, b8 = default, b9 = default, b10 = default, b11 = default;
        for (; dimension > 0; dimension--)
        {
            var (one, other) = (Vector512.LoadUnsafe(ref rows), Vector512.LoadUnsafe(ref rows, 16));
            var query = Vector512.Create(Unsafe.Add(ref queries, 0));
            a0 = Vector512.FusedMultiplyAdd(query, one, a0);
            b0 = Vector512.FusedMultiplyAdd(query, other, b0);
            query = Vector512.Create(Unsafe.Add(ref queries, 1));
            a1 = Vector512.FusedMultiplyAdd(query, one, a1);
            b1 = Vector512.FusedMultiplyAdd(query, other, b1);
            query = Vector512.Create(Unsafe.Add(ref queries, 2));
            a2 = Vector512.FusedMultiplyAdd(query, one, a2);
            b2 = Vector512.FusedMultiplyAdd(query, other, b2);
            query = Vector512.Create(Unsafe.Add(ref queries, 3));
            a3 = Vector512.FusedMultiplyAdd(query, one, a3);
            b3 = Vector512.FusedMultiplyAdd(query, other, b3);
            query = Vector512.Create(Unsafe.Add(ref queries, 4));
            a4 = Vector512.FusedMultiplyAdd(query, one, a4);
            b4 = Vector512.FusedMultiplyAdd(query, other, b4);
            query = Vector512.Create(Unsafe.Add(ref queries, 5));
            a5 = Vector512.FusedMultiplyAdd(query, one, a5);
            b5 = Vector512.FusedMultiplyAdd(query, other, b5);
            query = Vector512.Create(Unsafe.Add(ref queries, 6));
            a6 = Vector512.FusedMultiplyAdd(query, one, a6);
            b6 = Vector512.FusedMultiplyAdd(query, other, b6);
            query = Vector512.Create(Unsafe.Add(ref queries, 7));
            a7 = Vector512.FusedMultiplyAdd(query, one, a7);
            b7 = Vector512.FusedMultiplyAdd(query, other, b7);
            query = Vector512.Create(Unsafe.Add(ref queries, 8));
            a8 = Vector512.FusedMultiplyAdd(query, one, a8);
            b8 = Vector512.FusedMultiplyAdd(query, other, b8);
            query = Vector512.Create(Unsafe.Add(ref queries, 9));
            a9 = Vector512.FusedMultiplyAdd(query, one, a9);
            b9 = Vector512.FusedMultiplyAdd(query, other, b9);
            query = Vector512.Create(Unsafe.Add(ref queries, 10));
            a10 = Vector512.FusedMultiplyAdd(query, one, a10);
            b10 = Vector512.FusedMultiplyAdd(query, other, b10);
            query = Vector512.Create(Unsafe.Add(ref queries, 11));
            a11 = Vector512.FusedMultiplyAdd(query, one, a11);
            b11 = Vector512.FusedMultiplyAdd(query, other, b11);
            queries = ref Unsafe.Add(ref queries, Queries);
            rows = ref Unsafe.Add(ref rows, Rows);
        }
        a0.StoreUnsafe(ref products, 0 * Rows);
        b0.StoreUnsafe(ref products, 0 * Rows + 16);
        a1.StoreUnsafe(ref products, 1 * Rows);
        b1.StoreUnsafe(ref products, 1 * Rows + 16);
        a2.StoreUnsafe(ref products, 2 * Rows);
        b2.StoreUnsafe(ref products, 2 * Rows + 16);
        a3.StoreUnsafe(ref products, 3 * Rows);
        b3.StoreUnsafe(ref products, 3 * Rows + 16);
        a4.StoreUnsafe(ref products, 4 * Rows);
        b4.StoreUnsafe(ref products, 4 * Rows + 16);
        a5.StoreUnsafe(ref products, 5 * Rows);
        b5.StoreUnsafe(ref products, 5 * Rows + 16);
        a6.StoreUnsafe(ref products, 6 * Rows);
        b6.StoreUnsafe(ref products, 6 * Rows + 16);
        a7.StoreUnsafe(ref products, 7 * Rows);
        b7.StoreUnsafe(ref products, 7 * Rows + 16);
        a8.StoreUnsafe(ref products, 8 * Rows);
        b8.StoreUnsafe(ref products, 8 * Rows + 16);
        a9.StoreUnsafe(ref products, 9 * Rows);
        b9.StoreUnsafe(ref products, 9 * Rows + 16);
        a10.StoreUnsafe(ref products, 10 * Rows);
        b10.StoreUnsafe(ref products, 10 * Rows + 16);
        a11.StoreUnsafe(ref products, 11 * Rows);
        b11.StoreUnsafe(ref products, 11 * Rows + 16);
    }
}
