namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>A stretch of a sentence between two commas, brackets or stronger signs.</summary>
/// <param name="First">Position of its first token.</param>
/// <param name="Last">Position of its last token.</param>
internal sealed record Clause(int First, int Last)
{
    private static readonly string[] Turns = ["maar", "wel", "but"];

    /// <summary>The clause around some tokens; a mention across a comma takes both sides.</summary>
    public static Clause Around(List<Token> tokens, int first, int last)
    {
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Word && !Turns.Contains(tokens[first].Normal))
            first--;
        while (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Word && !Turns.Contains(tokens[last + 1].Normal))
            last++;
        return new(first, last);
    }

    /// <summary>The clause that closes the sentence.</summary>
    public static Clause Closing(List<Token> tokens)
    {
        var last = tokens.Count - 1;
        while (last > 0 && tokens[last].Kind != TokenKind.Word)
            last--;
        return last < 0 ? new(0, -1) : Around(tokens, last, last);
    }

    /// <summary>The words from one token to another, with a space around each.</summary>
    public static string Words(List<Token> tokens, int from, int to) =>
        from > to ? " " : " " + string.Join(' ', tokens.Skip(from).Take(to - from + 1).Where(token => token.Kind == TokenKind.Word).Select(token => token.Normal)) + " ";

    /// <summary>How many of its words carry meaning.</summary>
    public int TellingWords(List<Token> tokens) => tokens.Skip(First).Take(Last - First + 1).Count(token => token is { Kind: TokenKind.Word, IsSmall: false });
}
