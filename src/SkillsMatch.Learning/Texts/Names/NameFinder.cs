using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>Finds all names in a sentence.</summary>
internal static class NameFinder
{
    /// <summary>The mentions, each skill at most once per place; parts of longer names left out.</summary>
    public static List<NameMention> Find(Sentence sentence, NameIndex index, string text)
    {
        var found = new List<NameMention>();
        for (var position = 0; position < sentence.Tokens.Count; position++)
        {
            var token = sentence.Tokens[position];
            if (token.Kind != TokenKind.Word)
                continue;
            foreach (var name in index.AnchoredAt(token))
            {
                if (NameMatcher.Match(name, sentence.Tokens, position, text) is { } mention)
                    found.Add(mention);
            }
        }

        return BestPerPlace(found);
    }

    private static List<NameMention> BestPerPlace(List<NameMention> found)
    {
        var best = found
            .OrderByDescending(one => one.Confidence).ThenByDescending(one => one.Name.IsPreferred).ThenBy(one => one.Name.Target)
            .DistinctBy(one => (one.Name.IsOccupation, one.First, one.Last, one.Tokens.Length))
            .ToList();
        return [.. best.Where(one => !best.Exists(one.IsPartOf)).OrderBy(one => one.Span.Start)];
    }
}
