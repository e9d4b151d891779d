namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Tells how a sentence means what stands at some of its words: asked, wished, denied, or beside the point.</summary>
internal sealed class StanceReader
{
    private readonly List<Sentence> _sentences;
    private readonly bool[] _wished;

    public StanceReader(List<Sentence> sentences)
    {
        _sentences = sentences;
        _wished = new bool[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            if (IsWishAboutBefore(i))
                _wished[i - 1] = true;
        }
    }

    /// <summary>Whether nothing in the sentence can be a demand.</summary>
    public bool IsBeside(int sentence)
    {
        var one = _sentences[sentence];
        return one.Section is Section.Offer or Section.Employer
            || Array.Exists(Expressions.Offer, one.Says)
            || Array.Exists(Expressions.Employer, one.Says);
    }

    /// <summary>How the words from <paramref name="first"/> to <paramref name="last"/> are meant.</summary>
    public Stance Of(int sentence, int first, int last)
    {
        var one = _sentences[sentence];
        if (IsBeside(sentence))
            return Stance.Beside;
        var clause = Clause.Around(one.Tokens, first, last);
        if (IsDenied(one.Tokens, clause, first, last))
            return Stance.Denied;
        return IsWished(sentence, clause, first) ? Stance.Wished : Stance.Meant;
    }

    private static bool IsDenied(List<Token> tokens, Clause clause, int first, int last)
    {
        var before = Clause.Words(tokens, Math.Max(clause.First, first - 4), first - 1);
        var after = Clause.Words(tokens, last + 1, clause.Last);
        if (Says(after, Expressions.NotNeeded))
            return true;
        var ahead = Clause.Words(tokens, Math.Max(clause.First, first - 4), Math.Min(clause.Last, last + 2));
        return (Says(before, ["geen", "zonder", "no", "without"]) && !Says(ahead, Expressions.NoProblem)) || Says(before, ["hoef je niet", "hoeft niet", "hoeft u niet", "niet in"]);
    }

    private bool IsWished(int sentence, Clause clause, int first)
    {
        var one = _sentences[sentence];
        if (one.Section == Section.Wishes || _wished[sentence])
            return true;
        var words = Clause.Words(one.Tokens, clause.First, clause.Last);
        if (Says(words, Expressions.Wish) || Says(Clause.Words(one.Tokens, clause.First, first - 1), Expressions.WishAhead))
            return true;

        // "Ervaring met Revit en AutoCAD, dat is een pré": the wish stands in a clause of its own at the end
        return Clause.Closing(one.Tokens) is var closing && closing.First > clause.Last && closing.TellingWords(one.Tokens) <= 3
            && Says(Clause.Words(one.Tokens, closing.First, closing.Last), Expressions.Wish);
    }

    /// <summary>"Dat is een pré." and "Mooi meegenomen!" speak of the sentence before.</summary>
    private bool IsWishAboutBefore(int sentence) =>
        sentence > 0 && _sentences[sentence].Tokens.Count(token => token.Kind == TokenKind.Word) <= 6 && Array.Exists(Expressions.Wish, _sentences[sentence].Says)
        || (sentence > 0 && _sentences[sentence - 1].Spaced.Length > 1 && StartsWithWish(_sentences[sentence]));

    private static bool StartsWithWish(Sentence sentence) => Array.Exists(
        ["mooi meegenomen", "allemaal mooi meegenomen", "dat is een pre", "dan is dat een pre", "dan heb je een streepje voor", "handig maar", "leuk maar", "dan ben je extra welkom", "dat is handig", "dat is mooi meegenomen"],
        beginning => sentence.Spaced.StartsWith(" " + beginning + " ", StringComparison.Ordinal));

    private static bool Says(string words, string[] expressions) => Array.Exists(expressions, expression => words.Contains(" " + expression + " ", StringComparison.Ordinal));
}
