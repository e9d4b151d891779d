using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>Scores every form of a set for one query. Safe for all threads.</summary>
internal interface IFormScorer
{
    /// <summary>Writes one score per form; higher is better.</summary>
    void Score(string query, Span<float> scores);
}

/// <summary>By the cosine of the encoder.</summary>
internal sealed class EncoderScorer(SkillEncoder encoder, IEnumerable<string> forms) : IFormScorer
{
    private readonly VectorSet _forms = encoder.EncodeAll([.. forms]);

    public void Score(string query, Span<float> scores) => _forms.Cosines(encoder.Encode(query), scores);
}

/// <summary>
/// By the cosine of the encoder, plus a share of the mean over all forms of the same concept: one odd form does not carry its concept far.
/// </summary>
internal sealed class ConceptSmoothedScorer : IFormScorer
{
    private const float Share = 0.2f;
    private readonly IFormScorer _plain;
    private readonly int[] _concept;
    private readonly float[] _sizes;

    public ConceptSmoothedScorer(IFormScorer plain, MeloSet set)
    {
        _plain = plain;
        var numbers = set.Concepts.Distinct(StringComparer.Ordinal)
            .Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _concept = [.. set.Concepts.Select(concept => numbers[concept])];
        _sizes = new float[numbers.Count];
        foreach (var concept in _concept)
            _sizes[concept]++;
    }

    public void Score(string query, Span<float> scores)
    {
        _plain.Score(query, scores);
        var means = new float[_sizes.Length];
        for (var form = 0; form < scores.Length; form++)
            means[_concept[form]] += scores[form];
        TensorPrimitives.Divide(means, _sizes, means);
        for (var form = 0; form < scores.Length; form++)
            scores[form] += Share * means[_concept[form]];
    }
}
