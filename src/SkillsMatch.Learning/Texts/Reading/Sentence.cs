namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>What a part of a vacancy is about.</summary>
internal enum Section
{
    /// <summary>No heading says so.</summary>
    Unknown,

    /// <summary>What is asked or done.</summary>
    Demands,

    /// <summary>What would be nice.</summary>
    Wishes,

    /// <summary>What the employer gives.</summary>
    Offer,

    /// <summary>The employer himself, or how to apply.</summary>
    Employer,
}

/// <summary>A sentence or list item.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Section">What the part it stands in is about.</param>
/// <param name="Tokens">Its words and signs.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal sealed record Sentence(TextSpan Span, Section Section, List<Token> Tokens, bool IsItem)
{
    /// <summary>Its words in normal form with a space around each, to look for expressions in.</summary>
    public string Spaced { get; } = " " + string.Join(
        ' ', Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Normal)) + " ";

    public bool Says(string expression) => Spaced.Contains(" " + expression + " ", StringComparison.Ordinal);
}
