using System.Numerics.Tensors;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>Measures how well the skills of an occupation that was never trained on are foretold.</summary>
internal sealed class DemandEvaluation
{
    private const int Nearest = 60;
    private const float Sharpness = 8; // power of the likeness by which a neighbour counts
    private const float MeaningWeight = 1.5f;
    private const float LeastNeighbours = 0.01f; // what a skill counts that no neighbour asks
    private const float QueryDescription = 0.5f;
    private const float KnownDescription = 0.3f;
    private readonly SkillEncoder _encoder;
    private readonly string _language;
    private readonly Dictionary<string, int> _skills;
    private readonly VectorSet _skillVectors;
    private readonly (float[] Vector, int[] Asks)[] _known;

    private DemandEvaluation(TaxonomySplit split, SkillEncoder encoder, string language)
    {
        (_encoder, _language) = (encoder, language);
        var skills = split.Training.Concepts.Where(one => one.Kind == ConceptKind.Skill && one.Labels.Length > 0).OrderBy(one => one.Key, StringComparer.Ordinal).ToArray();
        _skills = skills.Index().ToDictionary(one => one.Item.Key, one => one.Index, StringComparer.Ordinal);
        _skillVectors = encoder.EncodeAll([.. skills.Select(Title)]);
        var asks = split.Training.Demands.Where(link => _skills.ContainsKey(link.Skill)).ToLookup(link => link.Occupation, link => _skills[link.Skill], StringComparer.Ordinal);
        _known = [.. split.Training.Concepts.Where(one => one.Kind == ConceptKind.Occupation && one.Labels.Length > 0 && asks.Contains(one.Key))
            .Select(one => (Vector(one, Names(one), KnownDescription), asks[one.Key].Distinct().ToArray()))];
    }

    public static DemandReport Run(TaxonomySplit split, TrainingTaxonomy whole, SkillEncoder encoder, string language)
    {
        var evaluation = new DemandEvaluation(split, encoder, language);
        var right = whole.Demands.Where(link => evaluation._skills.ContainsKey(link.Skill)).ToLookup(link => link.Occupation, link => evaluation._skills[link.Skill], StringComparer.Ordinal);
        var hidden = split.Occupations.Where(one => right.Contains(one.Key)).ToArray();
        return new DemandReport(
            hidden.Length, Mean(_ => evaluation.Popularity()), Mean(one => evaluation.Meaning(evaluation.Vector(one, described: false))),
            Mean(one => evaluation.Neighbours(evaluation.Vector(one, described: false))), Mean(one => evaluation.Both(evaluation.Vector(one, described: false))),
            Mean(one => evaluation.Both(evaluation.Vector(one, described: true))));

        DemandScores Mean(Func<TrainingConcept, float[]> scores)
        {
            var outcomes = hidden.Select(one => Score(scores(one), right[one.Key].ToHashSet())).ToArray();
            return outcomes.Length == 0 ? new DemandScores(0, 0) : new DemandScores(outcomes.Average(one => one.Map), outcomes.Average(one => one.P10));
        }
    }

    private float[] Popularity()
    {
        var scores = new float[_skills.Count];
        foreach (var skill in _known.SelectMany(one => one.Asks))
            scores[skill]++;
        return scores;
    }

    private float[] Meaning(float[] vector)
    {
        var scores = new float[_skills.Count];
        _skillVectors.Cosines(vector, scores);
        return scores;
    }

    private float[] Neighbours(float[] vector)
    {
        var scores = new float[_skills.Count];
        var nearest = _known.Select(one => (one.Asks, Weight: MathF.Pow(Math.Max(0, TensorPrimitives.Dot<float>(vector, one.Vector)), Sharpness)))
            .OrderByDescending(one => one.Weight).Take(Nearest).ToArray();
        var sum = Math.Max(nearest.Sum(one => one.Weight), 1e-6f);
        foreach (var (asks, weight) in nearest)
        {
            foreach (var skill in asks)
                scores[skill] += weight / sum;
        }

        return scores;
    }

    private float[] Both(float[] vector)
    {
        var (scores, meaning) = (Neighbours(vector), Meaning(vector));
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (scores[i] + LeastNeighbours) * MathF.Exp(MeaningWeight * meaning[i]);
        return scores;
    }

    private float[] Vector(TrainingConcept hidden, bool described) => Vector(hidden, [Title(hidden)], described ? QueryDescription : 0);

    /// <summary>The mean of the names, and with some weight every sentence of the description, as one vector.</summary>
    private float[] Vector(TrainingConcept one, string[] names, float description)
    {
        var vector = new float[EncoderShape.Dimensions];
        foreach (var name in names)
            TensorPrimitives.MultiplyAdd<float>(_encoder.Encode(name), 1f / names.Length, vector, vector);
        Normalise(vector);
        var text = description > 0 ? one.Descriptions.OrderByDescending(own => own.Language == _language).FirstOrDefault()?.Text : null;
        foreach (var sentence in text?.Split(['.', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
            TensorPrimitives.MultiplyAdd<float>(_encoder.Encode(sentence), description, vector, vector);
        Normalise(vector);
        return vector;
    }

    private static void Normalise(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, vector);
    }

    private string[] Names(TrainingConcept one) => TaxonomySplit.Own(one, _language) is { IsEmpty: false } own ? [.. own.Select(label => label.Text)] : [Title(one)];

    private string Title(TrainingConcept one) =>
        one.Labels.OrderByDescending(label => label.Language == _language).ThenByDescending(label => label.Preferred).First().Text;

    private static DemandScores Score(float[] scores, HashSet<int> right)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(skill => scores[skill]).ThenBy(skill => skill).ToArray();
        var (found, sum) = (0, 0.0);
        for (var place = 1; place <= order.Length && found < right.Count; place++)
        {
            if (right.Contains(order[place - 1]))
                sum += ++found / (double)place;
        }

        return new DemandScores(sum / right.Count, order.Take(10).Count(right.Contains) / 10.0);
    }
}
