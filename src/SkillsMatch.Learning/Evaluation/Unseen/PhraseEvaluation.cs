using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>A phrase of a vacancy and the preferred names of the skills that people found it to say.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Skills">The names; any number.</param>
public sealed record LabelledPhrase(string Text, IReadOnlyCollection<string> Skills);

/// <summary>How well phrases are linked to skills.</summary>
/// <param name="Phrases">Phrases measured: those with at least one skill that the taxonomy has.</param>
/// <param name="Model">R-precision at 5 of the model: right ones among the first five, of as many as could be.</param>
/// <param name="Bm25">The same for BM25.</param>
/// <param name="CharTfIdf">The same for character TF-IDF.</param>
public sealed record PhraseReport(int Phrases, double Model, double Bm25, double CharTfIdf);

/// <summary>Links phrases of vacancies to the skills of a taxonomy (Decorte et al. 2022): each skill by its best name in one language.</summary>
public static class PhraseEvaluation
{
    private const int Places = 5;

    /// <summary>Measures the model and both baselines.</summary>
    /// <param name="phrases">Phrases with the preferred names of their skills.</param>
    /// <param name="taxonomy">All skills that can be meant.</param>
    /// <param name="language">The language of the phrases.</param>
    /// <param name="encoder">The model.</param>
    public static PhraseReport Run(IEnumerable<LabelledPhrase> phrases, TrainingTaxonomy taxonomy, string language, SkillEncoder encoder)
    {
        (string Text, string Skill)[] forms =
        [
            .. taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill)
                .SelectMany(one => TaxonomySplit.Own(one, language).Select(label => (label.Text, one.Key))),
        ];
        var byName = taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill)
            .SelectMany(one => TaxonomySplit.Own(one, language).Where(label => label.Preferred).Select(label => (label.Text, one.Key)))
            .ToLookup(pair => pair.Text, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
        (string Text, HashSet<string> Right)[] asked =
        [
            .. phrases.Select(one => (one.Text, one.Skills.SelectMany(name => byName[name]).ToHashSet(StringComparer.Ordinal))).Where(one => one.Item2.Count > 0),
        ];
        string[] texts = [.. forms.Select(form => form.Text)];
        return new PhraseReport(asked.Length, Mean(new EncoderScorer(encoder, texts)), Mean(new Bm25Scorer(texts)), Mean(new CharTfIdfScorer(texts)));

        double Mean(IFormScorer scorer)
        {
            var precisions = new double[asked.Length];
            Parallel.For(0, asked.Length, i => precisions[i] = RPrecision(scorer, forms, asked[i].Text, asked[i].Right));
            return precisions.Length == 0 ? 0 : precisions.Average();
        }
    }

    private static double RPrecision(IFormScorer scorer, (string Text, string Skill)[] forms, string phrase, HashSet<string> right)
    {
        var scores = new float[forms.Length];
        scorer.Score(phrase, scores);
        var best = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var i = 0; i < scores.Length; i++)
            best[forms[i].Skill] = Math.Max(scores[i], best.GetValueOrDefault(forms[i].Skill, float.MinValue));
        var found = best.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(Places).Count(one => right.Contains(one.Key));
        return found / (double)Math.Min(Places, right.Count);
    }
}
