namespace SkillsMatch.Learning.Evaluation;

/// <summary>Okapi BM25 over lower-case words (Robertson and Zaragoza 2009), k1 = 1.5, b = 0.75: the first baseline.</summary>
internal sealed class Bm25Scorer : IFormScorer
{
    private const float Saturation = 1.5f;
    private const float LengthWeight = 0.75f;
    private readonly TermIndex _index;

    public Bm25Scorer(IEnumerable<string> forms)
    {
        var documents = forms.Select(form => TermIndex.Counts(Words(form))).ToArray();
        var frequencies = TermIndex.DocumentFrequencies(documents);
        var lengths = documents.Select(document => (float)document.Values.Sum()).ToArray();
        var mean = lengths.Average();
        _index = new TermIndex(documents, (term, count, document) =>
        {
            var norm = Saturation * (1 - LengthWeight + (LengthWeight * lengths[document] / mean));
            return Idf(documents.Length, frequencies[term]) * count * (Saturation + 1) / (count + norm);
        });
    }

    public void Score(string query, Span<float> scores) =>
        _index.Score(TermIndex.Counts(Words(query)).Select(pair => KeyValuePair.Create(pair.Key, (float)pair.Value)), scores);

    private static float Idf(int documents, int with) => MathF.Log(1 + ((documents - with + 0.5f) / (with + 0.5f)));

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '/', '(', ')', '-', '.', ';', ':', '\''], StringSplitOptions.RemoveEmptyEntries);
}
