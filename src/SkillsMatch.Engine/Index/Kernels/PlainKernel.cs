namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>One number at a time: what the other kernels must equal, and what runs where they cannot.</summary>
internal sealed class PlainKernel : ColumnwiseKernel
{
    public override void Reaching(ushort[] sums, ushort[] possible, int from, ushort share, Span<ulong> hits)
    {
        for (var word = 0; word < hits.Length; word++)
        {
            var bits = 0UL;
            for (var bit = 0; bit < 64; bit++)
            {
                var place = from + word * 64 + bit;
                if (sums[place] >= (uint)possible[place] * share >> 16)
                    bits |= 1UL << bit;
            }
            hits[word] = bits;
        }
    }

    public override void KeepHours(byte[] minimum, byte[] maximum, byte least, byte most, Span<ulong> kept)
    {
        for (var word = 0; word < kept.Length; word++)
        {
            var bits = 0UL;
            for (var bit = 0; bit < 64; bit++)
            {
                var place = word * 64 + bit;
                if (minimum[place] <= most && maximum[place] >= least)
                    bits |= 1UL << bit;
            }
            kept[word] &= bits;
        }
    }

    public override void KeepDays(int[] days, int first, Span<ulong> kept)
    {
        for (var word = 0; word < kept.Length; word++)
        {
            var bits = 0UL;
            for (var bit = 0; bit < 64; bit++)
            {
                if (days[word * 64 + bit] >= first)
                    bits |= 1UL << bit;
            }
            kept[word] &= bits;
        }
    }

    protected override void AddColumn(byte[] pairs, int count, ReadOnlySpan<ushort> table, ushort[] sums)
    {
        for (var place = 0; place < count; place += 64)
        {
            for (var one = 0; one < 32; one++)
            {
                var pair = pairs[place / 2 + one];
                sums[place + one] += table[pair & 0xF];
                sums[place + one + 32] += table[pair >> 4];
            }
        }
    }
}
