using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>Tries whether a name stands around a word: all its words near each other, in any order, with few others between.</summary>
internal static class NameMatcher
{
    private const int Reach = 4;
    private const int MostBetween = 3;
    private static readonly string[] Linking = ["en", "of", "zodat", "terwijl", "waarna", "te"];

    /// <summary>The mention, or null.</summary>
    /// <param name="name">The name to try.</param>
    /// <param name="tokens">Tokens of the sentence.</param>
    /// <param name="anchor">Position of the word that led to the name.</param>
    /// <param name="text">The whole text.</param>
    public static NameMention? Match(SkillName name, List<Token> tokens, int anchor, string text)
    {
        if (Positions(name, tokens, anchor) is not { } positions)
            return null;
        var (first, last) = (positions.Min(), positions.Max());
        if (Between(tokens, positions, first, last) is not { } between || between > Math.Min(MostBetween, name.Stems.Length)
            || TurnsAround(name, tokens, positions))
            return null;
        var confidence = NameConfidence.Of(name, tokens, positions, between, text);
        return confidence <= 0 ? null : new NameMention(name, [.. positions.Order()], tokens[first].Span.To(tokens[last].Span), confidence);
    }

    /// <summary>A token for each stem, as near to the anchor as can be.</summary>
    private static int[]? Positions(SkillName name, List<Token> tokens, int anchor)
    {
        var reach = name.Stems.Length + Reach;
        var positions = new List<int>(name.Stems.Length + 1);
        foreach (var stem in name.Stems)
        {
            var at = Nearest(tokens, anchor, reach, position => tokens[position].Is(stem) && !positions.Contains(position));
            if (at < 0)
                return null;
            positions.Add(at);
        }

        if (name.Particle is not null)
        {
            var at = Nearest(
                tokens, positions[^1], reach, position => ClosesClause(tokens, position, name.Particle) && !positions.Contains(position));
            if (at < 0)
                return null;
            positions.Add(at);
        }

        return [.. positions];
    }

    private static int Nearest(List<Token> tokens, int anchor, int reach, Predicate<int> fits)
    {
        for (var distance = 0; distance <= reach; distance++)
        {
            if (anchor + distance < tokens.Count && fits(anchor + distance))
                return anchor + distance;
            if (distance > 0 && anchor - distance >= 0 && fits(anchor - distance))
                return anchor - distance;
        }

        return -1;
    }

    /// <summary>
    /// Words that change places around a comma or "en" belong to different things ("Nederlands en een beetje Frans"), unless the name is
    /// such a pair itself ("laden en lossen").
    /// </summary>
    private static bool TurnsAround(SkillName name, List<Token> tokens, int[] positions)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (name.Particle is not null)
                return false;
            var (from, to) = (positions[i], positions[i - 1]);
            if (to > from && Enumerable.Range(from, to - from).Any(at => tokens[at].Kind == TokenKind.Pause || tokens[at].Normal is "en" or "of" or "and" or "or"))
                return !name.IsPair || Array.Exists(positions, at => Array.IndexOf(name.Normal.Split(' '), tokens[at].Normal) < 0);
        }

        return false;
    }

    private static bool ClosesClause(List<Token> tokens, int position, string particle) =>
        tokens[position].Normal == particle
        && (position + 1 == tokens.Count || tokens[position + 1].Kind != TokenKind.Word || Linking.Contains(tokens[position + 1].Normal));

    /// <summary>Telling words and pauses between the words of the name; null where something ends the thought.</summary>
    private static int? Between(List<Token> tokens, int[] positions, int first, int last)
    {
        var between = 0;
        for (var at = first + 1; at < last; at++)
        {
            if (tokens[at].Kind == TokenKind.Stop)
                return null;
            if (tokens[at].Kind == TokenKind.Pause && positions.Length == 2)
                return null;
            if (!positions.Contains(at) && (tokens[at].Kind == TokenKind.Pause || !tokens[at].IsSmall))
                between++;
        }

        return between;
    }
}
