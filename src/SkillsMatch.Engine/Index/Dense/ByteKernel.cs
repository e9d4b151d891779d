using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>
/// The inner loops over vectors of bytes, four to a number: queries from 0 to 255, rows from −127 to 127. Sums of whole numbers are the same
/// in any order. Leaf methods, see <see cref="Kernels.Kernel"/>.
/// </summary>
internal abstract class ByteKernel
{
    public static ByteKernel For(InstructionSet set) =>
        set == InstructionSet.Plain ? new PlainByteKernel() : AvxVnni.IsSupported ? new VnniByteKernel() : new Avx2ByteKernel();

    /// <summary>All products of a block and a panel, laid out as in <see cref="DenseKernel"/> with four bytes in the place of a number.</summary>
    /// <param name="queries">The block.</param>
    /// <param name="rows">The panel.</param>
    /// <param name="fours">Bytes to a vector, over four.</param>
    /// <param name="starts">Per row what each of its sums starts at.</param>
    /// <param name="products">The sums.</param>
    public abstract void Multiply(ref uint queries, ref int rows, int fours, ref int starts, ref int products);
}

/// <summary>
/// Where there is no instruction for four bytes: as 16-bit numbers, whose products are added up two by two without loss.
/// </summary>
internal sealed class Avx2ByteKernel : ByteKernel
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(ref uint queries, ref int rows, int fours, ref int starts, ref int products)
    {
        var low = Vector256.Create((short)0xFF);
        for (var query = 0; query < DenseKernel.Queries; query++)
        {
            for (var row = 0; row < DenseKernel.Rows; row += 8)
            {
                var sum = Vector256.LoadUnsafe(ref starts, (nuint)row);
                for (var at = 0; at < fours; at++)
                {
                    var asked = Vector256.Create(Unsafe.Add(ref queries, at * DenseKernel.Queries + query)).AsInt16();
                    var own = Vector256.LoadUnsafe(ref Unsafe.Add(ref rows, at * DenseKernel.Rows + row)).AsInt16();
                    sum += Avx2.MultiplyAddAdjacent(asked & low, own << 8 >> 8) + Avx2.MultiplyAddAdjacent((asked >>> 8) & low, own >> 8);
                }
                sum.StoreUnsafe(ref Unsafe.Add(ref products, query * DenseKernel.Rows + row));
            }
        }
    }
}

/// <summary>One byte at a time.</summary>
internal sealed class PlainByteKernel : ByteKernel
{
    public override void Multiply(ref uint queries, ref int rows, int fours, ref int starts, ref int products)
    {
        for (var query = 0; query < DenseKernel.Queries; query++)
        {
            for (var row = 0; row < DenseKernel.Rows; row++)
            {
                var sum = Unsafe.Add(ref starts, row);
                for (var at = 0; at < fours; at++)
                {
                    var (asked, own) = (Unsafe.Add(ref queries, at * DenseKernel.Queries + query), Unsafe.Add(ref rows, at * DenseKernel.Rows + row));
                    for (var shift = 0; shift < 32; shift += 8)
                        sum += (byte)(asked >> shift) * (sbyte)(own >> shift);
                }
                Unsafe.Add(ref products, query * DenseKernel.Rows + row) = sum;
            }
        }
    }
}
