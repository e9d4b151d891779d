using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>
/// Takes a sentence apart into words and signs. Hyphen and slash within a word part it ("MIG/MAG-lassen" is three words).
/// </summary>
internal static class Tokenizer
{
    public static List<Token> Tokens(string text, TextSpan sentence)
    {
        var tokens = new List<Token>();
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var from = at;
            while (at < sentence.End && IsPartOfWord(text, at))
                at++;
            if (at > from)
                AddWord(tokens, text, new TextSpan(from, at - from), sentence.End);
            else
                AddSign(tokens, text, at++, sentence);
        }

        return tokens;
    }

    private static bool IsPartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] is '+' or '#' or '\'' or '’' or '\u0301' or '\u0308'
        || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static void AddWord(List<Token> tokens, string text, TextSpan span, int end)
    {
        var normal = TextNormalizer.Normalize(span.In(text));
        if (normal.Length == 0)
            return;
        var other = DutchStem.OfParticiple(normal) ?? Ellipsis.Completed(text, span, end, normal);
        tokens.Add(new Token(TokenKind.Word, span, normal, DutchStem.Of(normal), other, SmallWords.Contains(normal)));
    }

    private static void AddSign(List<Token> tokens, string text, int at, TextSpan sentence)
    {
        var kind = text[at] switch
        {
            ',' or '(' or ')' => TokenKind.Pause,
            ';' or ':' or '.' or '!' or '?' or '•' or '|' => TokenKind.Stop,
            '/' when IsSpaced(text, at, sentence) => TokenKind.Pause,
            '-' or '–' or '—' when IsSpaced(text, at, sentence) => TokenKind.Stop,
            _ => TokenKind.Word,
        };
        if (kind != TokenKind.Word)
            tokens.Add(new Token(kind, new TextSpan(at, 1), string.Empty, string.Empty, null, IsSmall: true) { IsColon = text[at] == ':' });
    }

    private static bool IsSpaced(string text, int at, TextSpan sentence) =>
        at + 1 < sentence.End && char.IsWhiteSpace(text[at + 1]) && at > sentence.Start && char.IsWhiteSpace(text[at - 1]);
}
