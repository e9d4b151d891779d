using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>Four products of bytes to one instruction (VNNI, 256 bits): six queries times sixteen rows at a time, four times over.</summary>
internal sealed class VnniByteKernel : ByteKernel
{
    public override void Multiply(ref uint queries, ref int rows, int fours, ref int starts, ref int products)
    {
        for (var query = 0; query < DenseKernel.Queries; query += 6)
        {
            for (var row = 0; row < DenseKernel.Rows; row += 16)
            {
                Part(
                    ref Unsafe.Add(ref queries, query), ref Unsafe.Add(ref rows, row), fours,
                    ref Unsafe.Add(ref starts, row), ref Unsafe.Add(ref products, query * DenseKernel.Rows + row));
            }
        }
    }

    // As in Avx512DenseKernel, each sum has a name of its own.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Part(ref uint queries, ref int rows, int fours, ref int starts, ref int products)
    {
        Vector256<int> a0 = Vector256.LoadUnsafe(ref starts), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0;
        Vector256<int> b0 = Vector256.LoadUnsafe(ref starts, 8), b1 = b0, b2 = b0, b3 = b0, b4 = b0, b5 = b0;
        for (; fours > 0; fours--)
        {
            var (one, other) = (Vector256.LoadUnsafe(ref rows).AsSByte(), Vector256.LoadUnsafe(ref rows, 8).AsSByte());
            var query = Vector256.Create(Unsafe.Add(ref queries, 0)).AsByte();
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, query, one);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, query, other);
            query = Vector256.Create(Unsafe.Add(ref queries, 1)).AsByte();
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, query, one);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, query, other);
            query = Vector256.Create(Unsafe.Add(ref queries, 2)).AsByte();
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, query, one);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, query, other);
            query = Vector256.Create(Unsafe.Add(ref queries, 3)).AsByte();
            a3 = AvxVnni.MultiplyWideningAndAdd(a3, query, one);
            b3 = AvxVnni.MultiplyWideningAndAdd(b3, query, other);
            query = Vector256.Create(Unsafe.Add(ref queries, 4)).AsByte();
            a4 = AvxVnni.MultiplyWideningAndAdd(a4, query, one);
            b4 = AvxVnni.MultiplyWideningAndAdd(b4, query, other);
            query = Vector256.Create(Unsafe.Add(ref queries, 5)).AsByte();
            a5 = AvxVnni.MultiplyWideningAndAdd(a5, query, one);
            b5 = AvxVnni.MultiplyWideningAndAdd(b5, query, other);
            queries = ref Unsafe.Add(ref queries, DenseKernel.Queries);
            rows = ref Unsafe.Add(ref rows, DenseKernel.Rows);
        }
        a0.StoreUnsafe(ref products, 0 * DenseKernel.Rows);
        b0.StoreUnsafe(ref products, 0 * DenseKernel.Rows + 8);
        a1.StoreUnsafe(ref products, 1 * DenseKernel.Rows);
        b1.StoreUnsafe(ref products, 1 * DenseKernel.Rows + 8);
        a2.StoreUnsafe(ref products, 2 * DenseKernel.Rows);
        b2.StoreUnsafe(ref products, 2 * DenseKernel.Rows + 8);
        a3.StoreUnsafe(ref products, 3 * DenseKernel.Rows);
        b3.StoreUnsafe(ref products, 3 * DenseKernel.Rows + 8);
        a4.StoreUnsafe(ref products, 4 * DenseKernel.Rows);
        b4.StoreUnsafe(ref products, 4 * DenseKernel.Rows + 8);
        a5.StoreUnsafe(ref products, 5 * DenseKernel.Rows);
        b5.StoreUnsafe(ref products, 5 * DenseKernel.Rows + 8);
    }
}
