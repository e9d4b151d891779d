using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>All names by their rarest stem, so that a word of a text leads to few of them.</summary>
internal sealed class NameIndex
{
    private const int LongWord = 9;
    private readonly Dictionary<string, SkillName[]> _byAnchor;

    private NameIndex(Dictionary<string, SkillName[]> byAnchor) => _byAnchor = byAnchor;

    public static NameIndex Of(SkillVocabulary vocabulary)
    {
        var names = vocabulary.Skills.Index()
            .SelectMany(
                one => one.Item.Labels.SelectMany(label => SkillName.Of(one.Index, false, one.Item.Kind, label.Text, label.Preferred)))
            .Concat(vocabulary.Occupations.Index()
                .SelectMany(one => one.Item.Labels.SelectMany(label => SkillName.Of(one.Index, true, SkillKind.Skill, label.Text, label.Preferred))))
            .ToList();
        names.AddRange(Derived(vocabulary, names));
        SkillName[] distinct = [.. names.DistinctBy(name => (name.Target, name.IsOccupation, name.Normal, name.Particle))];
        var frequency = distinct.SelectMany(name => name.Stems)
            .CountBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return new NameIndex(distinct
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

    /// <summary>
    /// Variants of Dutch names, and words for a paper that only one has in its names ("dienstboekje"); none that could mean a second skill.
    /// </summary>
    private static IEnumerable<SkillName> Derived(SkillVocabulary vocabulary, List<SkillName> names)
    {
        var variants = vocabulary.Skills.Index().SelectMany(one => one.Item.Labels.Where(label => label.Language == "nl")
            .SelectMany(label => NameVariants.Of(label.Text))
            .SelectMany(text => SkillName.Of(one.Index, false, one.Item.Kind, text, isPreferred: false))
            .Where(name => name.Stems.Length > 1));
        var words = names.Where(name => !name.IsOccupation && name.Stems.Length > 1 && name.Kind is SkillKind.Certificate or SkillKind.Licence)
            .SelectMany(name => name.Normal.Split(' ').Where(word => word.Length >= LongWord && PaperWords.IsPaper(word))
                .SelectMany(word => SkillName.Of(name.Target, false, name.Kind, word, isPreferred: false)));
        var owners = names.Where(name => !name.IsOccupation).SelectMany(name => name.Stems.Select(stem => (stem, name.Target)))
            .Distinct().CountBy(pair => pair.stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var unique = words.Where(word => owners.GetValueOrDefault(word.Stems[0]) == 1);
        var taken = names.Where(name => !name.IsOccupation).ToLookup(name => string.Join(' ', name.Stems), name => name.Target, StringComparer.Ordinal);
        return variants.Concat(unique)
            .GroupBy(name => string.Join(' ', name.Stems), StringComparer.Ordinal)
            .Where(group => group.Select(name => name.Target).Concat(taken[group.Key]).Distinct().Count() == 1)
            .SelectMany(group => group.Select(name => name with { IsDerived = true }));
    }
}
