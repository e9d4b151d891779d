namespace SkillsMatch.Learning.Features;

/// <summary>
/// What the encoder sees of a text: its words, its pairs of neighbouring words, and the pieces of 3 to 5 letters of each word with its
/// borders, each hashed to one of <see cref="Rows"/> rows. Words come first, then pairs, then pieces, so that a long text loses only
/// pieces.
/// </summary>
public static class TextFeatures
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 17;

    /// <summary>Features taken of one text at most.</summary>
    public const int MostFeatures = 256;

    /// <summary>
    /// Names the meaning of a row. A table trained under one contract is nonsense under another; golden tests hold the code to it.
    /// </summary>
    public const string Contract = "skillsmatch words pairs pieces-3-5 borders fnv1a-murmur 131072";

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    /// <summary>Normalises a text and takes its features.</summary>
    /// <param name="text">Any text; only what comes first of a long one counts.</param>
    /// <param name="rows">Receives the rows; at least <see cref="MostFeatures"/> long.</param>
    /// <returns>How many rows were written; 0 for a text without letters or digits.</returns>
    public static int Extract(string text, Span<int> rows) => ExtractNormal(TextNormalizer.Normalize(text), rows[..MostFeatures]);

    /// <summary>The features of a text as an array of its own.</summary>
    public static int[] Of(string text)
    {
        Span<int> rows = stackalloc int[MostFeatures];
        return rows[..Extract(text, rows)].ToArray();
    }

    private static int ExtractNormal(ReadOnlySpan<char> normal, Span<int> rows)
    {
        if (normal.IsEmpty)
            return 0;
        var sink = new RowSink(rows);
        foreach (var word in normal.Split(' '))
            sink.Add(FeatureHash.Start('w').Add(normal[word]));
        AddPairs(normal, ref sink);
        foreach (var word in normal.Split(' '))
            AddPieces(normal[word], ref sink);
        return sink.Count;
    }

    private static void AddPairs(ReadOnlySpan<char> normal, ref RowSink sink)
    {
        var before = default(Range);
        var first = true;
        foreach (var word in normal.Split(' '))
        {
            if (!first)
                sink.Add(FeatureHash.Start('p').Add(normal[before]).Add(' ').Add(normal[word]));
            (before, first) = (word, false);
        }
    }

    private static void AddPieces(ReadOnlySpan<char> word, ref RowSink sink)
    {
        var bordered = word.Length + 2;
        for (var from = 0; from + ShortestPiece <= bordered; from++)
        {
            var hash = FeatureHash.Start('c');
            var to = Math.Min(from + LongestPiece, bordered);
            for (var at = from; at < to; at++)
            {
                hash = hash.Add(at == 0 ? '<' : at == bordered - 1 ? '>' : word[at - 1]);
                if (at - from >= ShortestPiece - 1)
                    sink.Add(hash);
            }
        }
    }

    private ref struct RowSink(Span<int> rows)
    {
        private readonly Span<int> _rows = rows;

        public int Count { get; private set; }

        public void Add(FeatureHash hash)
        {
            if (Count < _rows.Length)
                _rows[Count++] = hash.Row();
        }
    }
}
