using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>
/// Trains the model once with everything and once without each of its parts, on the same split, and measures each on what it never saw:
/// shows what each part is worth.
/// </summary>
public static class AblationEvaluation
{
    /// <summary>Trains once per variant.</summary>
    /// <param name="taxonomy">The whole.</param>
    /// <param name="count">Occupations, and labels of other occupations, to keep out.</param>
    /// <param name="settings">How to train with everything.</param>
    /// <param name="progress">How far the training of one variant is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">There is too little to learn from or to keep out.</exception>
    public static async IAsyncEnumerable<AblationOutcome> RunAsync(
        TrainingTaxonomy taxonomy, int count, TrainingSettings settings, IProgress<TrainingProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var variant in Variants(settings))
        {
            var report = await UnseenEvaluation.RunAsync(
                taxonomy, count, variant.Settings, training => variant.HomeOnly ? OnlyIn(settings.HomeLanguage, training) : training, progress, cancellation);
            yield return new AblationOutcome(variant.Name, report);
        }
    }

    private static ImmutableArray<Variant> Variants(TrainingSettings all) =>
    [
        new("everything", all),
        new("nothing learned: random rows", all with { Steps = 1, LearningRate = 1e-9 }),
        new("without skill labels", all with { Mixture = all.Mixture with { SkillLabels = 0 } }),
        new("without demands", all with { Mixture = all.Mixture with { Demands = 0 } }),
        new("without descriptions", all with { Mixture = all.Mixture with { Descriptions = 0 } }),
        new("without relations", all with { Mixture = all.Mixture with { Relations = 0 } }),
        new("without leaving features out", all with { FeatureDropout = 0 }),
        new("home language only", all, HomeOnly: true),
    ];

    private static TrainingTaxonomy OnlyIn(string language, TrainingTaxonomy taxonomy) => taxonomy with
    {
        Concepts =
        [
            .. taxonomy.Concepts.Select(one => one with
            {
                Labels = [.. one.Labels.Where(label => label.Language == language)],
                Descriptions = [.. one.Descriptions.Where(text => text.Language == language)],
            }),
        ],
    };

    private sealed record Variant(string Name, TrainingSettings Settings, bool HomeOnly = false);
}

/// <summary>What is left without one part.</summary>
/// <param name="Variant">Which part is missing.</param>
/// <param name="Report">The figures on what was kept out.</param>
public sealed record AblationOutcome(string Variant, UnseenReport Report);
