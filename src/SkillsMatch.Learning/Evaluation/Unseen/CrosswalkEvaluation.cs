using System.Collections.Immutable;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>
/// Links outside names of skills (Flemish competences) to the skills of the taxonomy, in folds by skill: a model is trained with the names of
/// the other folds and measured on those of one, so that no skill is asked for by a name of which it saw a sister.
/// </summary>
public static class CrosswalkEvaluation
{
    /// <summary>Trains once per fold.</summary>
    /// <param name="taxonomy">The taxonomy; its own crosswalk names are not used.</param>
    /// <param name="names">Names that people found to mean a skill exactly or closely.</param>
    /// <param name="folds">How many parts; at least 2.</param>
    /// <param name="settings">How to train; its seed also makes the folds.</param>
    /// <param name="progress">How far the training of one fold is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>One report per fold.</returns>
    public static async Task<ImmutableArray<MeloReport>> RunAsync(
        TrainingTaxonomy taxonomy, ImmutableArray<CrosswalkName> names, int folds, TrainingSettings settings,
        IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var known = taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var foldOf = Folds(names.Select(name => name.Key).Where(known.Contains), folds, settings.Seed);
        var reports = ImmutableArray.CreateBuilder<MeloReport>();
        for (var fold = 0; fold < folds; fold++)
        {
            CrosswalkName[] asked = [.. names.Where(name => foldOf.TryGetValue(name.Key, out var own) && own == fold)];
            var texts = asked.Select(name => name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
            ImmutableArray<CrosswalkName> learned = [.. names.Where(name => foldOf.TryGetValue(name.Key, out var own) && own != fold && !texts.Contains(name.Text))];
            var trained = await EncoderTraining.RunAsync(taxonomy with { Crosswalk = learned }, settings with { HeldOutLabels = 0 }, progress, cancellation);
            using var encoder = trained.ToEncoder();
            reports.Add(MeloEvaluation.Run(Set(taxonomy, asked, settings.HomeLanguage), $"fold {fold + 1} of {folds}", encoder));
        }

        return reports.ToImmutable();
    }

    /// <summary>Each skill by all its names in the home language, or in any where it has none.</summary>
    internal static MeloSet Set(TrainingTaxonomy taxonomy, IEnumerable<CrosswalkName> asked, string language) => MeloSet.Of(
        asked.GroupBy(name => name.Text, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyCollection<string>)[.. group.Select(name => name.Key).Distinct()])),
        taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill).SelectMany(one => Names(one, language).Select(label => (label.Text, one.Key))));

    private static ImmutableArray<ConceptLabel> Names(TrainingConcept one, string language) =>
        TaxonomySplit.Own(one, language) is { IsEmpty: false } own ? own : one.Labels;

    private static Dictionary<string, int> Folds(IEnumerable<string> skills, int folds, int seed) => skills.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Index().ToDictionary(one => one.Item, one => Dice.For(seed, step: -3, one.Index).Below(folds), StringComparer.Ordinal);
}
