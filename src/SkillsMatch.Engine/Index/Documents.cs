namespace SkillsMatch.Engine.Index;

/// <summary>Documents on their way into segments, as numbers only: a tenth of the memory that the facts take as objects.</summary>
/// <typeparam name="TRow">Everything but the skills.</typeparam>
internal sealed class Documents<TRow>
    where TRow : struct
{
    private const int Together = 512; // to a piece

    private readonly List<One[]> _documents = [];
    private readonly Pool<ushort> _skills = new();
    private readonly Pool<byte> _codes = new();

    public int Count { get; private set; }

    public ref readonly TRow RowAt(int document) => ref At(document).Row;

    public void Add(in TRow row, ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        if (Count % Together == 0)
            _documents.Add(new One[Together]);
        _documents[^1][Count++ % Together] = new One(row, _skills.Add(skills), _codes.Add(codes), skills.Length);
    }

    /// <summary>Some of the documents, in this order.</summary>
    public (TRow[] Rows, Forward Forward) Of(ReadOnlySpan<int> order)
    {
        var (rows, starts) = (new TRow[order.Length], new int[order.Length + 1]);
        for (var place = 0; place < order.Length; place++)
        {
            rows[place] = RowAt(order[place]);
            starts[place + 1] = starts[place] + At(order[place]).Length;
        }
        var (skills, codes) = (new ushort[starts[^1]], new byte[starts[^1]]);
        for (var place = 0; place < order.Length; place++)
        {
            ref readonly var one = ref At(order[place]);
            _skills.Of(one.Skills, one.Length).CopyTo(skills.AsSpan(starts[place]));
            _codes.Of(one.Codes, one.Length).CopyTo(codes.AsSpan(starts[place]));
        }
        return (rows, new Forward(starts, skills, codes));
    }

    private ref readonly One At(int document) => ref _documents[document / Together][document % Together];

    private readonly struct One(TRow row, (int, int) skills, (int, int) codes, int length)
    {
        public readonly TRow Row = row;
        public readonly (int Piece, int Start) Skills = skills;
        public readonly (int Piece, int Start) Codes = codes;
        public readonly int Length = length;
    }
}
