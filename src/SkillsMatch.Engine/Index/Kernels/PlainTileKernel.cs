namespace SkillsMatch.Engine.Index.Kernels;

/// <summary>One lane at a time.</summary>
internal sealed class PlainTileKernel : TileKernel
{
    private readonly int[] _greater = new int[Lanes];
    private readonly int[] _lesser = new int[Lanes];

    public override int Score(TileInput input, ReadOnlySpan<ushort> documents, ReadOnlySpan<ulong> admitted, TileHits hits)
    {
        var found = 0;
        for (var at = 0; at < documents.Length; at++)
        {
            var document = documents[at];
            var (start, end) = (input.Starts[document], input.Starts[document + 1]);
            var middle = start + input.Essential[document];
            Add(input, start, middle, input.EssentialIsGreater ? _greater : _lesser);
            Add(input, middle, end, input.EssentialIsGreater ? _lesser : _greater);
            if (Keep(input, document, admitted.Slice(at * 2, 2), hits, found))
                hits.Places[found++] = (byte)at;
        }
        return found;
    }

    private static void Add(TileInput input, int start, int end, int[] sums)
    {
        Array.Clear(sums);
        for (var place = start; place < end; place++)
        {
            var row = (input.Slots[input.Skills[place]] * DemandCode.Steps + input.Steps[place]) * Lanes;
            for (var lane = 0; lane < Lanes; lane++)
                sums[lane] += input.Rows.At(row + ByteOf(lane));
        }
    }

    private bool Keep(TileInput input, ushort document, ReadOnlySpan<ulong> admitted, TileHits hits, int found)
    {
        var lanes = hits.Lanes.AsSpan(found * 2, 2);
        lanes.Clear();
        for (var lane = 0; lane < Lanes; lane++)
        {
            var units = _greater[lane] + (_lesser[lane] * input.Ratio >>> 16) + 2;
            hits.Units[found * Lanes + lane] = (ushort)units;
            if (units >= input.Possible[document] * input.Lines[lane] >>> 16)
                Bits.Set(lanes, lane);
        }
        Bits.And(lanes, admitted);
        return lanes.ContainsAnyExcept(0UL);
    }
}
