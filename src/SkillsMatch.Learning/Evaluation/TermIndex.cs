namespace SkillsMatch.Learning.Evaluation;

/// <summary>Which documents hold which term, and how much it weighs there; the weighting is the caller's.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, List<(int Document, float Weight)>> _postings = new(StringComparer.Ordinal);

    public TermIndex(IReadOnlyList<Dictionary<string, int>> documents, Func<string, int, int, float> weight)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var (term, count) in documents[document])
            {
                if (!_postings.TryGetValue(term, out var list))
                    _postings.Add(term, list = []);
                list.Add((document, weight(term, count, document)));
            }
        }
    }

    /// <summary>Adds to each document's score what the terms of the query bring.</summary>
    public void Score(IEnumerable<KeyValuePair<string, float>> query, Span<float> scores)
    {
        scores.Clear();
        foreach (var (term, weight) in query)
        {
            foreach (var (document, own) in _postings.GetValueOrDefault(term) ?? [])
                scores[document] += weight * own;
        }
    }

    public static Dictionary<string, int> DocumentFrequencies(IEnumerable<Dictionary<string, int>> documents) =>
        documents.SelectMany(document => document.Keys).CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public static Dictionary<string, int> Counts(IEnumerable<string> terms) =>
        terms.CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
