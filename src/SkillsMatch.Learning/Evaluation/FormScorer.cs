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

/// <summary>By another scorer, smoothed over the names of each concept.</summary>
internal sealed class ConceptSmoothedScorer(IFormScorer plain, MeloSet set) : IFormScorer
{
    private readonly ConceptSmoothing _smoothing = ConceptSmoothing.Over(set.Concepts);

    public void Score(string query, Span<float> scores)
    {
        plain.Score(query, scores);
        _smoothing.Smooth(scores);
    }
}
