using System.Collections.Immutable;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>A taxonomy with some occupations and some labels kept out of training, to see what a model makes of what it never saw.</summary>
/// <param name="Training">What is left to train on.</param>
/// <param name="Occupations">The occupations kept out: their names, descriptions and demands are nowhere in <paramref name="Training"/>.</param>
/// <param name="Labels">Alternative labels kept out, each of an occupation that is itself trained on.</param>
public sealed record TaxonomySplit(TrainingTaxonomy Training, ImmutableArray<TrainingConcept> Occupations, ImmutableArray<HiddenLabel> Labels)
{
    private const int EnoughLabels = 3;

    /// <summary>Splits by concept.</summary>
    /// <param name="taxonomy">The whole.</param>
    /// <param name="count">Occupations to keep out, and labels of other occupations; at most a quarter of those that have enough labels.</param>
    /// <param name="seed">The same seed keeps out the same.</param>
    /// <param name="language">Whose labels are kept out and asked for.</param>
    public static TaxonomySplit Of(TrainingTaxonomy taxonomy, int count, int seed, string language)
    {
        var rich = Shuffled(
            [.. taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Occupation && Own(one, language).Length >= EnoughLabels).OrderBy(one => one.Key, StringComparer.Ordinal)], seed);
        var wanted = Math.Min(count, rich.Length / 4);
        var hidden = rich[..wanted].ToDictionary(one => one.Key, StringComparer.Ordinal);
        var owners = taxonomy.Concepts.SelectMany(one => one.Labels.Select(label => label.Text)).CountBy(text => text, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        HiddenLabel[] labels =
        [
            .. rich[wanted..].Select(one => new HiddenLabel(one.Key, Own(one, language).LastOrDefault(label => !label.Preferred && owners[label.Text] == 1)?.Text ?? string.Empty))
                .Where(one => one.Text.Length > 0).Take(wanted),
        ];
        var dropped = labels.ToDictionary(one => one.Occupation, one => one.Text, StringComparer.Ordinal);
        return new TaxonomySplit(
            taxonomy with
            {
                Concepts = [.. taxonomy.Concepts.Where(one => !hidden.ContainsKey(one.Key)).Select(one => Without(one, dropped.GetValueOrDefault(one.Key)))],
                Crosswalk = [.. taxonomy.Crosswalk.Where(name => !hidden.ContainsKey(name.Key) && dropped.GetValueOrDefault(name.Key) != name.Text)],
            },
            [.. rich[..wanted]],
            [.. labels]);
    }

    internal static ImmutableArray<ConceptLabel> Own(TrainingConcept concept, string language) => [.. concept.Labels.Where(label => label.Language == language)];

    private static TrainingConcept Without(TrainingConcept concept, string? label) =>
        label is null ? concept : concept with { Labels = [.. concept.Labels.Where(one => one.Text != label)] };

    private static TrainingConcept[] Shuffled(TrainingConcept[] concepts, int seed)
    {
        var dice = Dice.For(seed, step: -2, piece: 0);
        for (var i = 0; i < concepts.Length; i++)
        {
            var other = i + dice.Below(concepts.Length - i);
            (concepts[i], concepts[other]) = (concepts[other], concepts[i]);
        }

        return concepts;
    }
}

/// <summary>A label kept out of training.</summary>
/// <param name="Occupation">Key of the occupation it names.</param>
/// <param name="Text">The label.</param>
public sealed record HiddenLabel(string Occupation, string Text);
