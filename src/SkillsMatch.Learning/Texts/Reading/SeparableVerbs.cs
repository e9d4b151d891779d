using System.Collections.Frozen;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>
/// The separable verbs of a vocabulary, to join again what a main clause takes apart: "je rekent daarna af" says "afrekenen".
/// </summary>
internal sealed class SeparableVerbs
{
    private const int Reach = 8;
    private static readonly string[] Ends = ["en", "of", "zodat", "terwijl", "waarna", "met", "aan", "bij", "op", "in", "van", "voor", "naar", "om", "als", "volgens"];
    private readonly FrozenDictionary<string, string> _infinitives;

    private SeparableVerbs(FrozenDictionary<string, string> infinitives) => _infinitives = infinitives;

    /// <summary>Those among some words.</summary>
    /// <param name="words">Words in normal form.</param>
    public static SeparableVerbs Among(IEnumerable<string> words) => new(words
        .Where(word => SeparableVerb.Apart(word) is not null)
        .GroupBy(DutchStem.Of, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Min(StringComparer.Ordinal)!, StringComparer.Ordinal));

    /// <summary>The tokens of a sentence, where each verb that comes apart knows its whole infinitive.</summary>
    public List<Token> Join(List<Token> tokens)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && SeparableVerb.IsParticle(tokens[at].Normal) && EndsThought(tokens, at))
                JoinAt(tokens, at);
        }

        return tokens;
    }

    private void JoinAt(List<Token> tokens, int particle)
    {
        for (var at = particle - 1; at >= Math.Max(0, particle - Reach) && tokens[at].Kind != TokenKind.Stop; at--)
        {
            if (tokens[at].IsSmall || tokens[at].OtherStem is not null
                || !_infinitives.TryGetValue(tokens[particle].Normal + tokens[at].Stem, out var infinitive))
                continue;
            tokens[at] = tokens[at] with { OtherStem = DutchStem.Of(infinitive), IsApart = true };
            tokens[particle] = tokens[particle] with { Infinitive = infinitive };
            return;
        }
    }

    private static bool EndsThought(List<Token> tokens, int at) =>
        at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Word || Ends.Contains(tokens[at + 1].Normal);
}
