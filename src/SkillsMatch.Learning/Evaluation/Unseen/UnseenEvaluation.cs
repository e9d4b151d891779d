using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>
/// Trains a model without some occupations and labels and measures it on them, beside BM25 and character TF-IDF: the figures of a model
/// on names that nobody told it.
/// </summary>
public static class UnseenEvaluation
{
    /// <summary>Splits, trains and measures. Takes as long as a training and some seconds.</summary>
    /// <param name="taxonomy">The whole.</param>
    /// <param name="count">Occupations, and labels of other occupations, to keep out.</param>
    /// <param name="settings">How to train; its seed also splits, its home language is asked for.</param>
    /// <param name="progress">How far the training is.</param>
    /// <param name="cancellation">Stops the training.</param>
    /// <exception cref="ArgumentException">There is nothing to learn from, or too little to keep anything out.</exception>
    public static async Task<UnseenReport> RunAsync(
        TrainingTaxonomy taxonomy, int count, TrainingSettings settings, IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default) =>
        await RunAsync(taxonomy, count, settings, training => training, progress, cancellation);

    /// <summary>The same with something taken from what is trained on; what is asked for stays.</summary>
    internal static async Task<UnseenReport> RunAsync(
        TrainingTaxonomy taxonomy, int count, TrainingSettings settings, Func<TrainingTaxonomy, TrainingTaxonomy> reduce, IProgress<TrainingProgress>? progress,
        CancellationToken cancellation)
    {
        var language = settings.HomeLanguage;
        var split = TaxonomySplit.Of(taxonomy, count, settings.Seed, language);
        if (split.Occupations.IsEmpty)
            throw new ArgumentException($"There are too few occupations with three labels in '{language}' to keep some out.", nameof(taxonomy));
        var trained = await EncoderTraining.RunAsync(reduce(split.Training), settings with { HeldOutLabels = 0 }, progress, cancellation);
        using var encoder = trained.ToEncoder();
        return new UnseenReport(
            MeloEvaluation.Run(LabelSet(split, language), "unseen labels", encoder),
            MeloEvaluation.Run(OccupationSet(split, language), "unseen occupations", encoder),
            DemandEvaluation.Run(split, taxonomy, encoder, language));
    }

    private static MeloSet LabelSet(TaxonomySplit split, string language) => MeloSet.Of(
        split.Labels.Select(label => (label.Text, (IReadOnlyCollection<string>)[label.Occupation])), Trained(split, language));

    // A label that names an occupation that was trained on too ("geofysicus") has more than one right answer: it is not asked for.
    private static MeloSet OccupationSet(TaxonomySplit split, string language)
    {
        var trained = Trained(split, language).ToArray();
        var taken = trained.Select(name => name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return MeloSet.Of(
            split.Occupations.SelectMany(one => TaxonomySplit.Own(one, language).Where(label => !label.Preferred && !taken.Contains(label.Text))
                .Select(label => (label.Text, (IReadOnlyCollection<string>)[one.Key]))),
            trained.Concat(
                split.Occupations.SelectMany(one => TaxonomySplit.Own(one, language).Where(label => label.Preferred).Select(label => (label.Text, one.Key)))));
    }

    private static IEnumerable<(string Text, string Concept)> Trained(TaxonomySplit split, string language) => split.Training.Concepts
        .Where(one => one.Kind == ConceptKind.Occupation)
        .SelectMany(one => TaxonomySplit.Own(one, language).Select(label => (label.Text, one.Key)));
}
