namespace SkillsMatch.Learning.Texts.Names;

/// <summary>A name found in a sentence.</summary>
/// <param name="Name">Which.</param>
/// <param name="Tokens">Positions of its words among the tokens of the sentence, rising.</param>
/// <param name="Span">From its first word to its last.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record NameMention(SkillName Name, int[] Tokens, TextSpan Span, double Confidence)
{
    public int First => Tokens[0];

    public int Last => Tokens[^1];

    /// <summary>Whether this mention is a part of a longer one ("lassen" in "MIG/MAG-lassen").</summary>
    public bool IsPartOf(NameMention other) =>
        other.Tokens.Length > Tokens.Length
            && Name.IsOccupation == other.Name.IsOccupation
            && Array.TrueForAll(Tokens, token => Array.IndexOf(other.Tokens, token) >= 0);
}
