namespace SkillsMatch.Engine.Index;

/// <summary>
/// The documents of a segment lie in the order of their places, so a place is a run of them and a journey decides over a whole run at once,
/// exactly, for the price of one distance.
/// </summary>
internal sealed class PlaceRuns
{
    private readonly int[] _places;
    private readonly int[] _starts;

    private PlaceRuns(int[] places, int[] starts) => (_places, _starts) = (places, starts);

    public int Count => _places.Length;

    public long Bytes => _places.Length * 4L + _starts.Length * 4L;

    public int PlaceOf(int run) => _places[run];

    /// <summary>The run that a document is in.</summary>
    public int RunOf(int document) => Array.BinarySearch(_starts, document) is var found && found < 0 ? ~found - 1 : found;

    public int StartOf(int run) => _starts[run];

    public int EndOf(int run) => _starts[run + 1];

    public static PlaceRuns Of(ReadOnlySpan<int> placeOfEach)
    {
        List<int> places = [], starts = [];
        for (var document = 0; document < placeOfEach.Length; document++)
        {
            if (document > 0 && placeOfEach[document] == placeOfEach[document - 1])
                continue;
            places.Add(placeOfEach[document]);
            starts.Add(document);
        }
        starts.Add(placeOfEach.Length);
        return new PlaceRuns([.. places], [.. starts]);
    }

    /// <summary>Sets the bits of all documents at a place whose bit <paramref name="reached"/> has, and no others.</summary>
    /// <returns>Whether there is any.</returns>
    public bool Fill(ReadOnlySpan<ulong> reached, Span<ulong> bits)
    {
        bits.Clear();
        var any = false;
        for (var run = 0; run < _places.Length; run++)
        {
            if (!Bits.Has(reached, _places[run]))
                continue;
            var first = _starts[run];
            while (run + 1 < _places.Length && Bits.Has(reached, _places[run + 1]))
                run++;
            Bits.Set(bits, first, _starts[run + 1]);
            any = true;
        }
        return any;
    }
}
