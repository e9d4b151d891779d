namespace SkillsMatch.Engine.Index;

/// <summary>
/// The documents of a segment by a fact that few of them state, so that all that state a wrong one are struck out at once.
/// </summary>
internal sealed class Groups
{
    private readonly int[] _facts;
    private readonly int[] _starts;
    private readonly ushort[] _documents;

    private Groups(int[] facts, int[] starts, ushort[] documents) => (_facts, _starts, _documents) = (facts, starts, documents);

    public long Bytes => _facts.Length * 4L + _starts.Length * 4L + _documents.Length * 2L;

    /// <param name="factOfEach">0: the document states none.</param>
    public static Groups Of(ReadOnlySpan<ushort> factOfEach)
    {
        var stating = new List<uint>(); // fact, then document
        for (var document = 0; document < factOfEach.Length; document++)
        {
            if (factOfEach[document] != 0)
                stating.Add((uint)factOfEach[document] << 16 | (uint)document);
        }
        stating.Sort();
        List<int> facts = [], starts = [];
        for (var place = 0; place < stating.Count; place++)
        {
            var fact = (int)(stating[place] >> 16);
            if (facts.Count > 0 && fact == facts[^1])
                continue;
            facts.Add(fact);
            starts.Add(place);
        }
        starts.Add(stating.Count);
        return new Groups([.. facts], [.. starts], [.. stating.Select(one => (ushort)one)]);
    }

    /// <summary>Clears the bits of the documents whose fact <paramref name="holds"/> says no to.</summary>
    public void Keep(bool[] holds, Span<ulong> bits)
    {
        for (var group = 0; group < _facts.Length; group++)
        {
            if (holds[_facts[group]])
                continue;
            foreach (var document in _documents.AsSpan(_starts[group].._starts[group + 1]))
                Bits.Clear(bits, document);
        }
    }
}
