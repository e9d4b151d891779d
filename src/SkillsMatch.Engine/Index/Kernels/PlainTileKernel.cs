namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>One lane at a time.</summary>
internal sealed class PlainTileKernel : TileKernel
{
    private readonly int[] _greater = new int[Lanes];
    private readonly int[] _lesser = new int[Lanes];

    public override int Score(TileInput input, ReadOnlySpan<int> documents, TileHits hits)
    {
        var found = 0;
        foreach (var document in documents)
        {
            var (start, end) = (input.Starts[document], input.Starts[document + 1]);
            var middle = start + input.Essential[document];
            Add(input, start, middle, input.EssentialIsGreater ? _greater : _lesser);
            Add(input, middle, end, input.EssentialIsGreater ? _lesser : _greater);
            if (Keep(input, document, hits, found))
                hits.Documents[found++] = document;
        }
        return found;
    }

    private static void Add(TileInput input, int start, int end, int[] sums)
    {
        Array.Clear(sums);
        for (var place = start; place < end; place++)
        {
            var row = input.RowOf[input.Keys[place]] * Lanes;
            for (var lane = 0; lane < Lanes; lane++)
                sums[lane] += input.Rows[row + ByteOf(lane)];
        }
    }

    private bool Keep(TileInput input, int document, TileHits hits, int found)
    {
        hits.Lanes.AsSpan(found * 2, 2).Clear();
        for (var lane = 0; lane < Lanes; lane++)
        {
            var units = _greater[lane] + (_lesser[lane] * input.Ratio >>> 16) + 2;
            hits.Units[found * Lanes + lane] = (ushort)units;
            if (units >= input.Possible[document] * input.Lines[lane] >>> 16)
                hits.Lanes[found * 2 + (lane >> 6)] |= 1UL << lane;
        }
        return (hits.Lanes[found * 2] | hits.Lanes[found * 2 + 1]) != 0;
    }
}
