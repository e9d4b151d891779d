namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>A part of a sentence.</summary>
/// <param name="First">Position of its first token.</param>
/// <param name="Last">Position of its last token.</param>
internal sealed record Clause(int First, int Last)
{
    private static readonly string[] Turns = ["maar", "wel", "but"];

    /// <summary>From comma to comma around some tokens; a mention across a comma takes both sides.</summary>
    public static Clause Around(List<Token> tokens, int first, int last) =>
        Grow(tokens, first, last, at => tokens[at].Kind == TokenKind.Word);

    /// <summary>
    /// Across the commas too, up to a semicolon, dash or turn; a colon does not end it: what stands before one speaks of what comes after.
    /// </summary>
    public Clause Stretch(List<Token> tokens) =>
        Grow(tokens, First, Last, at => tokens[at].Kind is TokenKind.Word or TokenKind.Pause || tokens[at].IsColon);

    /// <summary>The words from one token to another, with a space around each.</summary>
    public static string Words(List<Token> tokens, int from, int to) =>
        from > to
            ? " "
            : " " + string.Join(
            ' ', tokens.Skip(from).Take(to - from + 1).Where(token => token.Kind == TokenKind.Word).Select(token => token.Normal)) + " ";

    private static Clause Grow(List<Token> tokens, int first, int last, Predicate<int> belongs)
    {
        while (first > 0 && belongs(first - 1) && !Turns.Contains(tokens[first].Normal))
            first--;
        while (last + 1 < tokens.Count && belongs(last + 1) && !Turns.Contains(tokens[last + 1].Normal))
            last++;
        return new(first, last);
    }
}
