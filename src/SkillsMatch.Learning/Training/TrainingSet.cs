using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// The taxonomy made ready for the trainer: concepts numbered, texts turned into features, links that lead nowhere left out.
/// </summary>
internal sealed class TrainingSet
{
    private TrainingSet(ConceptNumbers numbers, ConceptViews[] views, HeldOutLabel[] heldOut)
    {
        Views = views;
        HeldOut = heldOut;
        Kinds = [.. numbers.Concepts.Select(concept => concept.Kind)];
    }

    /// <summary>Per concept number all ways to see it.</summary>
    public ConceptViews[] Views { get; }

    /// <summary>Per concept number what it is.</summary>
    public ConceptKind[] Kinds { get; }

    /// <summary>Labels kept out, to measure with.</summary>
    public HeldOutLabel[] HeldOut { get; }

    /// <summary>All labels that are trained on.</summary>
    public IEnumerable<LabelView> AllLabels => Views.SelectMany(views => views.AllLabels);

    /// <summary>Skills that an occupation cannot do without.</summary>
    public required (int Occupation, int Skill)[] Essential { get; init; }

    /// <summary>Skills that help in an occupation.</summary>
    public required (int Occupation, int Skill)[] Optional { get; init; }

    /// <summary>Skills that belong together.</summary>
    public required (int One, int Other)[] Related { get; init; }

    /// <summary>Numbers the concepts, takes the features of all labels and keeps some labels out.</summary>
    public static TrainingSet Of(TrainingTaxonomy taxonomy, TrainingSettings settings)
    {
        var numbers = new ConceptNumbers(taxonomy);
        var labels = GatheredLabels.Of(taxonomy, numbers);
        var heldOut = HeldOutLabel.Choose(labels, settings);
        var kept = heldOut.Select(one => one.Label).ToHashSet();
        var views = Enumerable.Range(0, numbers.Count)
            .Select(
                number => new ConceptViews(labels.Of(number).Where(label => !kept.Contains(label)), labels.DescriptionsOf(number), settings.HomeLanguage))
            .ToArray();

        return new TrainingSet(numbers, views, heldOut)
        {
            Essential = Demands(taxonomy, numbers, views, essential: true),
            Optional = Demands(taxonomy, numbers, views, essential: false),
            Related = RelatedSkills(taxonomy, numbers, views),
        };
    }

    private static (int Occupation, int Skill)[] Demands(
        TrainingTaxonomy taxonomy, ConceptNumbers numbers, ConceptViews[] views, bool essential) =>
        Known(
            taxonomy.Demands.Where(demand => demand.Essential == essential).Select(demand => numbers.Both(demand.Occupation, demand.Skill)),
            views);

    private static (int One, int Other)[] RelatedSkills(TrainingTaxonomy taxonomy, ConceptNumbers numbers, ConceptViews[] views)
    {
        var stated = taxonomy.Relations.Select(relation => numbers.Both(relation.Skill, relation.Related));
        var broader = taxonomy.Hierarchy.Select(step => numbers.Both(step.Narrower, step.Broader))
            .Where(
                pair => pair is { } both && numbers.Concepts[both.One].Kind == ConceptKind.Skill && numbers.Concepts[both.Other].Kind == ConceptKind.Skill);
        return Known(stated.Concat(broader), views);
    }

    private static (int One, int Other)[] Known(IEnumerable<(int One, int Other)?> pairs, ConceptViews[] views) =>
    [
        .. pairs.OfType<(int One, int Other)>()
            .Where(pair => pair.One != pair.Other && views[pair.One].Labels > 0 && views[pair.Other].Labels > 0)
            .Distinct()
            .Order(),
    ];
}
