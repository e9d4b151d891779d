namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>Adds one column after the other: without many wide registers there is nothing to gain from all at once.</summary>
internal abstract class ColumnwiseKernel : Kernel
{
    public override void AddColumns(ReadOnlySpan<byte[]> columns, int count, ReadOnlySpan<ushort> tables, ushort[] sums)
    {
        for (var column = 0; column < columns.Length; column++)
            AddColumn(columns[column], count, tables.Slice(column * TableSize, TableSize), sums);
    }

    /// <summary>See <see cref="Kernel.AddColumns"/>.</summary>
    protected abstract void AddColumn(byte[] pairs, int count, ReadOnlySpan<ushort> table, ushort[] sums);
}
