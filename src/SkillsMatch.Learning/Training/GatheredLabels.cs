using SkillsMatch.Learning.Features;
using SkillsMatch.Learning.Taxonomies;

namespace SkillsMatch.Learning.Training;

/// <summary>
/// All labels and descriptions with their features, by concept number. A concept never has the same text twice in one language.
/// </summary>
internal sealed class GatheredLabels
{
    private readonly List<LabelView>[] _labels;
    private readonly List<DescriptionView>[] _descriptions;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    private GatheredLabels(int concepts)
    {
        _labels = [.. Enumerable.Range(0, concepts).Select(_ => new List<LabelView>())];
        _descriptions = [.. Enumerable.Range(0, concepts).Select(_ => new List<DescriptionView>())];
    }

    public int Concepts => _labels.Length;

    public static GatheredLabels Of(TrainingTaxonomy taxonomy, ConceptNumbers numbers)
    {
        var gathered = new GatheredLabels(numbers.Count);
        foreach (var concept in numbers.Concepts)
        {
            var number = numbers.Of(concept.Key)!.Value;
            foreach (
                var label in concept.Labels.OrderBy(label => label.Language, StringComparer.Ordinal).ThenBy(label => label.Text, StringComparer.Ordinal))
                gathered.AddLabel(number, label.Language, label.Text);
            foreach (var description in concept.Descriptions.OrderBy(description => description.Text, StringComparer.Ordinal))
                gathered.AddDescription(number, description.Text);
        }

        foreach (var name in taxonomy.Crosswalk.OrderBy(name => name.Text, StringComparer.Ordinal))
        {
            if (numbers.Of(name.Key) is { } number)
                gathered.AddLabel(number, name.Language, name.Text);
        }

        return gathered;
    }

    public IReadOnlyList<LabelView> Of(int concept) => _labels[concept];

    public IReadOnlyList<DescriptionView> DescriptionsOf(int concept) => _descriptions[concept];

    private void AddLabel(int concept, string language, string text)
    {
        var normal = TextNormalizer.Normalize(text);
        if (normal.Length == 0)
            return;
        if (!_texts.TryGetValue(normal, out var number))
            _texts.Add(normal, number = _texts.Count);
        if (!_labels[concept].Exists(label => label.Text == number && label.Language == language))
            _labels[concept].Add(new LabelView(language, number, TextFeatures.Of(normal)));
    }

    private void AddDescription(int concept, string text)
    {
        var words = TextNormalizer.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
            _descriptions[concept].Add(new DescriptionView(words));
    }
}
