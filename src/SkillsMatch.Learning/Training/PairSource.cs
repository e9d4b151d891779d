using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>All kinds of pairs in their mixture: each batch is of one kind, chosen by chance.</summary>
internal sealed class PairSource
{
    private readonly (PairSampler Sampler, double Share)[] _kinds;

    /// <exception cref="ArgumentException">The taxonomy holds no two texts that belong together.</exception>
    public PairSource(TrainingSet set, PairMixture mixture)
    {
        (PairSampler Sampler, double Share)[] kinds =
        [
            (new LabelPairs(set.Views, LabelPool(set, ConceptKind.Occupation)), mixture.OccupationLabels),
            (new LabelPairs(set.Views, LabelPool(set, ConceptKind.Skill)), mixture.SkillLabels),
            (new DemandPairs(set), mixture.Demands),
            (new DescriptionPairs(set.Views, DescriptionPool(set, ConceptKind.Occupation)), mixture.Descriptions * 0.4),
            (new DescriptionPairs(set.Views, DescriptionPool(set, ConceptKind.Skill)), mixture.Descriptions * 0.6),
            (new RelatedPairs(set), mixture.Relations),
        ];
        _kinds = [.. kinds.Where(kind => kind.Share > 0 && kind.Sampler.HasPairs)];
        if (_kinds.Length == 0)
            throw new ArgumentException(
                "The taxonomy has no concept with two labels, no description and no links: there is nothing to learn from.", nameof(set));
    }

    /// <summary>Fills the batch with pairs of one kind.</summary>
    public void Draw(PairBatch batch, ref Dice dice)
    {
        var left = dice.Unit() * _kinds.Sum(kind => kind.Share);
        var chosen = 0;
        while (chosen < _kinds.Length - 1 && left >= _kinds[chosen].Share)
            left -= _kinds[chosen++].Share;
        _kinds[chosen].Sampler.Draw(batch, ref dice);
    }

    /// <summary>
    /// Concepts with two labels; richer ones stand in it more often (by the root of their labels), and so do skills with a name in the home
    /// language.
    /// </summary>
    private static int[] LabelPool(TrainingSet set, ConceptKind kind) =>
    [
        .. Enumerable.Range(0, set.Views.Length)
            .Where(concept => set.Kinds[concept] == kind && set.Views[concept].Labels > 1)
            .SelectMany(concept => Enumerable.Repeat(concept, Times(set.Views[concept], kind))),
    ];

    private static int Times(ConceptViews views, ConceptKind kind) =>
        kind == ConceptKind.Skill ? (views.HasHomeLabels ? 3 : 1) : Math.Max(1, (int)Math.Sqrt(views.Labels));

    private static int[] DescriptionPool(TrainingSet set, ConceptKind kind) =>
    [
        .. Enumerable.Range(0, set.Views.Length)
            .Where(concept => set.Kinds[concept] == kind && set.Views[concept] is { Labels: > 0, Descriptions.Length: > 0 }),
    ];
}
