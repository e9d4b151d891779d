using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>Documents on their way into segments, as numbers only: a tenth of the memory that the facts take as objects.</summary>
/// <typeparam name="TRow">Everything but the skills.</typeparam>
internal sealed class Documents<TRow>
    where TRow : unmanaged
{
    private const int Together = 512; // to a piece
    private const int Soon = 16; // documents: they lie anywhere, so each is asked for so long before it is read

    private readonly List<One[]> _documents = [];
    private readonly SkillRuns _runs = new();

    public int Count { get; private set; }

    public ref readonly TRow RowAt(int document) => ref At(document).Row;

    public void Add(in TRow row, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        if (Count % Together == 0)
            _documents.Add(new One[Together]);
        _documents[^1][Count++ % Together] = new One(row, _runs.Add(skills, codes), skills.Length);
    }

    /// <summary>Some of the documents, in this order.</summary>
    public (TRow[] Rows, Forward Forward) Of(ReadOnlySpan<int> order)
    {
        var (rows, starts, runs) = (new TRow[order.Length], new int[order.Length + 1], new (int, int)[order.Length]);
        for (var place = 0; place < order.Length; place++)
        {
            Ahead.Expect(in At(order[Math.Min(place + Soon, order.Length - 1)]));
            ref readonly var one = ref At(order[place]);
            (rows[place], runs[place], starts[place + 1]) = (one.Row, one.Run, starts[place] + one.Length);
        }
        var (skills, codes) = (new ushort[starts[^1]], new byte[starts[^1]]);
        for (var place = 0; place < order.Length; place++)
        {
            _runs.Expect(runs[Math.Min(place + Soon, order.Length - 1)]);
            var (from, length) = (starts[place], starts[place + 1] - starts[place]);
            _runs.Read(runs[place], skills.AsSpan(from, length), codes.AsSpan(from, length));
        }
        return (rows, new Forward(starts, skills, codes));
    }

    private ref readonly One At(int document) => ref _documents[document / Together][document % Together];

    private readonly struct One(TRow row, (int, int) run, int length)
    {
        public readonly TRow Row = row;
        public readonly (int Piece, int Start) Run = run;
        public readonly int Length = length;
    }
}
