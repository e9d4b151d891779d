using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>All names by their rarest stem, so that a word of a text leads to few of them.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, SkillName[]> _byAnchor;

    private NameIndex(Dictionary<string, SkillName[]> byAnchor) => _byAnchor = byAnchor;

    public static NameIndex Of(SkillVocabulary vocabulary)
    {
        var names = vocabulary.Skills.Index()
            .SelectMany(
                one => one.Item.Labels.SelectMany(label => SkillName.Of(one.Index, false, one.Item.Kind, label.Text, label.Preferred)))
            .Concat(vocabulary.Occupations.Index()
                .SelectMany(one => one.Item.Labels.SelectMany(label => SkillName.Of(one.Index, true, SkillKind.Skill, label.Text, label.Preferred))))
            .DistinctBy(name => (name.Target, name.IsOccupation, name.Normal, name.Particle))
            .ToArray();
        var frequency = names.SelectMany(name => name.Stems)
            .CountBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return new NameIndex(names
            .GroupBy(name => name.Stems.MinBy(stem => (frequency[stem], stem.Length == 0 ? 1 : 0, stem))!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The names whose rarest stem is that of this word.</summary>
    public IEnumerable<SkillName> AnchoredAt(Token token)
    {
        foreach (var name in _byAnchor.GetValueOrDefault(token.Stem) ?? [])
            yield return name;
        if (token.OtherStem is null || token.OtherStem == token.Stem)
            yield break;
        foreach (var name in _byAnchor.GetValueOrDefault(token.OtherStem) ?? [])
            yield return name;
    }
}
