namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>What a token is to the reader.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A comma, bracket or slash with spaces: a phrase may go on across it.</summary>
    Pause,

    /// <summary>A semicolon, colon or dash: nothing goes on across it.</summary>
    Stop,
}

/// <summary>One word or sign of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Normal">The normalised word; empty for signs.</param>
/// <param name="Stem">Its stem; empty for signs.</param>
/// <param name="OtherStem">A second stem: of the verb in a participle, or of the compound an elliptic word stands for; null: none.</param>
/// <param name="IsSmall">Whether it carries no meaning of its own.</param>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Normal, string Stem, string? OtherStem, bool IsSmall)
{
    /// <summary>Whether it is a colon.</summary>
    public bool IsColon { get; init; }

    /// <summary>Whether it is the first part of a verb that comes apart.</summary>
    public bool IsApart { get; init; }

    /// <summary>On the particle of a verb that comes apart: the whole infinitive.</summary>
    public string? Infinitive { get; init; }

    public bool Is(string stem) => Stem == stem || OtherStem == stem;
}
