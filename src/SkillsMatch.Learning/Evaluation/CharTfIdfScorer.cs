namespace SkillsMatch.Learning.Evaluation;

/// <summary>
/// Cosine of TF-IDF over pieces of 1 to 3 letters of lower-case words with their borders: the second baseline, and the harder one to beat.
/// </summary>
internal sealed class CharTfIdfScorer : IFormScorer
{
    private const int Shortest = 1;
    private const int Longest = 3;
    private readonly Dictionary<string, int> _frequencies;
    private readonly int _documents;
    private readonly TermIndex _index;

    public CharTfIdfScorer(IEnumerable<string> forms)
    {
        var documents = forms.Select(form => TermIndex.Counts(Pieces(form))).ToArray();
        _documents = documents.Length;
        _frequencies = TermIndex.DocumentFrequencies(documents);
        var lengths = documents.Select(Length).ToArray();
        _index = new TermIndex(documents, (term, count, document) => Weight(term, count) / lengths[document]);
    }

    public void Score(string query, Span<float> scores)
    {
        var counts = TermIndex.Counts(Pieces(query));
        var length = Length(counts);
        _index.Score(counts.Select(pair => KeyValuePair.Create(pair.Key, Weight(pair.Key, pair.Value) / length)), scores);
    }

    private float Weight(string term, int count) =>
        count * (MathF.Log((_documents + 1f) / (_frequencies.GetValueOrDefault(term) + 1f)) + 1);

    private float Length(Dictionary<string, int> counts) =>
        MathF.Sqrt(counts.Sum(pair => MathF.Pow(Weight(pair.Key, pair.Value), 2))) + 1e-9f;

    private static IEnumerable<string> Pieces(string text)
    {
        foreach (var word in text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bordered = $" {word} ";
            for (var length = Shortest; length <= Longest; length++)
            {
                for (var from = 0; from + length <= bordered.Length; from++)
                    yield return bordered.Substring(from, length);
            }
        }
    }
}
