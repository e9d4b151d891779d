using SkillsMatch.Learning.Encoding;

namespace SkillsMatch.Web.Taxonomy.Search;

/// <summary>What the labels mean to the similarity model, to find what no name explains and to order what names find.</summary>
internal sealed class LabelMeanings
{
    private const float NamePower = 3; // a name that fits in part says little beside what is meant
    private const float LowestAlone = 0.5f;
    private const int ShortestQuestion = 3;
    private readonly SearchLabel[] _labels;
    private readonly SkillEncoder _encoder;
    private readonly VectorSet _vectors;

    private readonly ConceptSmoothing _smoothing;

    private LabelMeanings(SearchLabel[] labels, SkillEncoder encoder) => (_labels, _encoder, _vectors, _smoothing) =
        (labels, encoder, encoder.EncodeAll(Array.ConvertAll(labels, label => label.Text)), ConceptSmoothing.Over(labels.Select(label => label.Concept)));

    public static LabelMeanings Of(SearchLabel[] labels, SkillEncoder encoder) => new(labels, encoder);

    /// <summary>The concepts that names found, each with its likeness added, and those that only mean what is asked.</summary>
    public IEnumerable<SearchHit> Add(IEnumerable<SearchHit> named, string question)
    {
        if (question.Length < ShortestQuestion)
            return named;
        var likest = Likest(question);
        var byName = named.ToDictionary(hit => hit.Concept);
        return likest
            .Where(hit => byName.ContainsKey(hit.Concept) || hit.Score >= LowestAlone)
            .Select(hit => byName.TryGetValue(hit.Concept, out var name)
                ? name with { Score = MathF.Pow(name.Score, NamePower) + Math.Max(0, hit.Score) }
                : hit);
    }

    /// <summary>Each concept with its likest label; the score is the cosine, smoothed over its labels and weighted.</summary>
    private Dictionary<int, SearchHit>.ValueCollection Likest(string question)
    {
        var cosines = new float[_labels.Length];
        _vectors.Cosines(_encoder.Encode(question), cosines);
        _smoothing.Smooth(cosines);
        var best = new Dictionary<int, SearchHit>();
        for (var i = 0; i < cosines.Length; i++)
        {
            var score = cosines[i] * _labels[i].Weight;
            if (!best.TryGetValue(_labels[i].Concept, out var before) || score > before.Score)
                best[_labels[i].Concept] = new SearchHit(_labels[i].Concept, _labels[i].Text, score);
        }

        return best.Values;
    }
}
