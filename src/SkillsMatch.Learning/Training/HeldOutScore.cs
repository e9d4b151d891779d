using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// How well a model finds the concept of a label that was kept out of its training, among all concepts of the same kind by their other
/// labels. The place of a concept is that of its best label.
/// </summary>
/// <param name="Labels">Labels measured.</param>
/// <param name="MeanReciprocalRank">Mean of 1 ÷ place, 0 to 1.</param>
/// <param name="First">Share found in the first place, 0 to 1.</param>
public sealed record HeldOutScore(int Labels, double MeanReciprocalRank, double First)
{
    internal static HeldOutScore? Of(QuantizedTable table, TrainingSet set)
    {
        if (set.HeldOut.Length == 0)
            return null;
        var places = new int[set.HeldOut.Length];
        foreach (var kind in Enumerable.Range(0, places.Length).GroupBy(one => set.Kinds[set.HeldOut[one].Concept]))
        {
            var forms = KnownForms.Of(table, set, kind.Key, set.HeldOut[kind.First()].Label.Language);
            Parallel.ForEach(kind, one => places[one] = forms.PlaceOf(set.HeldOut[one].Concept, Encode(table, set.HeldOut[one].Label)));
        }

        return new HeldOutScore(
            places.Length, places.Average(place => 1.0 / place), places.Count(place => place == 1) / (double)places.Length);
    }

    private static float[] Encode(QuantizedTable table, LabelView label)
    {
        var vector = new float[EncoderShape.Dimensions];
        table.Encode(label.Rows, vector);
        return vector;
    }

    private sealed record KnownForms(int[] Concepts, VectorSet Vectors)
    {
        public static KnownForms Of(QuantizedTable table, TrainingSet set, ConceptKind kind, string language)
        {
            var forms = Enumerable.Range(0, set.Views.Length)
                .Where(concept => set.Kinds[concept] == kind)
                .SelectMany(
                    concept => set.Views[concept].AllLabels.Where(label => label.Language == language).Select(label => (Concept: concept, Label: label)))
                .ToArray();
            var vectors = forms.SelectMany(form => Encode(table, form.Label)).ToArray();
            return new KnownForms([.. forms.Select(form => form.Concept)], new VectorSet(vectors, EncoderShape.Dimensions));
        }

        public int PlaceOf(int concept, float[] query)
        {
            var cosines = new float[Vectors.Count];
            Vectors.Cosines(query, cosines);
            var best = new Dictionary<int, float>();
            for (var i = 0; i < cosines.Length; i++)
                best[Concepts[i]] = Math.Max(cosines[i], best.GetValueOrDefault(Concepts[i], -1));
            var own = best.GetValueOrDefault(concept, -1);
            return 1 + best.Count(pair => pair.Key != concept && pair.Value >= own);
        }
    }
}
