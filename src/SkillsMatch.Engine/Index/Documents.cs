using System.Runtime.InteropServices;

namespace SkillsMatch.Engine.Index;

/// <summary>Documents on their way into segments, as numbers only: a tenth of the memory that the facts take as objects.</summary>
/// <typeparam name="TRow">Everything but the skills.</typeparam>
internal sealed class Documents<TRow>
    where TRow : struct
{
    private readonly List<TRow> _rows = [];
    private readonly List<int> _starts = [0];
    private readonly List<ushort> _skills = [];
    private readonly List<byte> _codes = [];

    public int Count => _rows.Count;

    public ReadOnlySpan<TRow> Rows => CollectionsMarshal.AsSpan(_rows);

    public void Add(in TRow row, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        _rows.Add(row);
        _skills.AddRange(skills);
        _codes.AddRange(codes);
        _starts.Add(_skills.Count);
    }

    /// <summary>Some of the documents, in this order.</summary>
    public (TRow[] Rows, Forward Forward) Of(ReadOnlySpan<int> order)
    {
        var (rows, starts) = (new TRow[order.Length], new int[order.Length + 1]);
        for (var place = 0; place < order.Length; place++)
        {
            rows[place] = _rows[order[place]];
            starts[place + 1] = starts[place] + _starts[order[place] + 1] - _starts[order[place]];
        }
        var (skills, codes) = (new ushort[starts[^1]], new byte[starts[^1]]);
        for (var place = 0; place < order.Length; place++)
        {
            var own = _starts[order[place]].._starts[order[place] + 1];
            CollectionsMarshal.AsSpan(_skills)[own].CopyTo(skills.AsSpan(starts[place]));
            CollectionsMarshal.AsSpan(_codes)[own].CopyTo(codes.AsSpan(starts[place]));
        }
        return (rows, new Forward(starts, skills, codes));
    }
}
