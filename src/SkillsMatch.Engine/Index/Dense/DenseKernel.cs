using System.Runtime.CompilerServices;

namespace SkillsMatch.Engine.Index.Dense;

/// <summary>
/// The inner loops over vectors of numbers: some queries times some rows. Each product is summed up in the order of the numbers with fused
/// multiply-adds, so all sets of instructions give the same to the last bit. Leaf methods, see <see cref="Kernels.Kernel"/>.
/// </summary>
internal abstract class DenseKernel
{
    /// <summary>Queries to a block: number by number, those of the twelve queries side by side.</summary>
    public const int Queries = 12;

    /// <summary>Rows to a panel: number by number, those of the 32 rows side by side.</summary>
    public const int Rows = 32;

    public static DenseKernel For(InstructionSet set) => set switch
    {
        InstructionSet.Avx512 => new Avx512DenseKernel(),
        InstructionSet.Avx2 => new Avx2DenseKernel(),
        _ => new PlainDenseKernel(),
    };

    /// <summary>All products of a block and a panel.</summary>
    /// <param name="queries">The block.</param>
    /// <param name="rows">The panel.</param>
    /// <param name="dimension">Numbers to a vector.</param>
    /// <param name="products">Per query one for each row.</param>
    public abstract void Multiply(ref float queries, ref float rows, int dimension, ref float products);
}

/// <summary>One number at a time.</summary>
internal sealed class PlainDenseKernel : DenseKernel
{
    public override void Multiply(ref float queries, ref float rows, int dimension, ref float products)
    {
        for (var query = 0; query < Queries; query++)
        {
            for (var row = 0; row < Rows; row++)
            {
                var sum = 0f;
                for (var at = 0; at < dimension; at++)
                    sum = MathF.FusedMultiplyAdd(Unsafe.Add(ref queries, at * Queries + query), Unsafe.Add(ref rows, at * Rows + row), sum);
                Unsafe.Add(ref products, query * Rows + row) = sum;
            }
        }
    }
}
