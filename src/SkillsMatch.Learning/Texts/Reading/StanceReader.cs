namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Tells how a sentence means what stands at some of its words: asked, wished, denied, or beside the point.</summary>
internal sealed class StanceReader
{
    private const int WordsOfDenial = 4;
    private static readonly string[] Denying = ["geen", "zonder", "no", "without"];
    private static readonly string[] DenyingInside = [.. Denying, "niet", "not"];
    private static readonly string[] Subjects = ["je", "jij", "u", "we", "wij", "ik", "you"];
    private readonly List<Sentence> _sentences;
    private readonly bool[] _wished;
    private readonly bool[] _denied;

    public StanceReader(List<Sentence> sentences)
    {
        _sentences = sentences;
        _wished = new bool[sentences.Count];
        for (var i = 1; i < sentences.Count; i++)
            _wished[i - 1] = IsWishAboutBefore(sentences[i]);
        _denied = [.. sentences.Select((_, i) => i + 1 < sentences.Count && IsDenialOfBefore(sentences[i + 1]))];
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
    /// <param name="sentence">Which sentence.</param>
    /// <param name="first">Position of the first token.</param>
    /// <param name="last">Position of the last token.</param>
    /// <param name="name">Positions of the words of a name: what denies within a name belongs to it ("geen hoogtevrees").</param>
    public Stance Of(int sentence, int first, int last, int[] name)
    {
        var one = _sentences[sentence];
        if (IsBeside(sentence))
            return Stance.Beside;
        var clause = Clause.Around(one.Tokens, first, last);
        if (_denied[sentence] || IsDenied(one.Tokens, clause, first, last) || IsDeniedInside(one.Tokens, first, last, name))
            return Stance.Denied;
        return one.Section == Section.Wishes || _wished[sentence] || IsWished(one.Tokens, clause) ? Stance.Wished : Stance.Meant;
    }

    private static bool IsDenied(List<Token> tokens, Clause clause, int first, int last)
    {
        if (Says(Clause.Words(tokens, last + 1, clause.Last), Expressions.NotNeeded))
            return true;
        var from = Math.Max(clause.First, first - WordsOfDenial);
        var before = Clause.Words(tokens, from, first - 1);
        if (Says(before, Expressions.NotNeeded) || Says(before, ["hoef je", "hoeft u"]))
            return true;
        return Says(before, Denying)
            && !Says(Clause.Words(tokens, from, Math.Min(clause.Last, last + 2)), Expressions.NoProblem);
    }

    private static bool IsDeniedInside(List<Token> tokens, int first, int last, int[] name)
    {
        for (var at = first; at <= last; at++)
        {
            if (Array.IndexOf(name, at) < 0 && DenyingInside.Contains(tokens[at].Normal) && !(at < last && tokens[at + 1].Normal == "te"))
                return !Says(Clause.Words(tokens, first, last), Expressions.NoProblem);
        }

        return Says(Clause.Words(tokens, first, last), Expressions.NotNeeded);
    }

    /// <summary>
    /// A wish marks its own clause, and the clauses of its stretch that are mere items of a list or conditions ("spreek je Duits"), unless
    /// they say themselves that they must.
    /// </summary>
    private static bool IsWished(List<Token> tokens, Clause clause)
    {
        var own = Clause.Words(tokens, clause.First, clause.Last);
        if (Says(own, Expressions.Wish))
            return true;
        if (Says(own, Expressions.Must) || (HasSubject(own) && !IsCondition(tokens, clause)))
            return false;
        var stretch = clause.Stretch(tokens);
        return Says(Clause.Words(tokens, stretch.First, stretch.Last), Expressions.Wish);
    }

    private static bool HasSubject(string words) => Says(words, Subjects);

    /// <summary>"Heb je …", "Spreekt u …": the verb before its subject.</summary>
    private static bool IsCondition(List<Token> tokens, Clause clause) =>
        clause.First + 1 < tokens.Count
            && Subjects.Contains(tokens[clause.First + 1].Normal)
            && !Subjects.Contains(tokens[clause.First].Normal);

    /// <summary>"Dat is een pré." and "Mooi meegenomen!" speak of the sentence before.</summary>
    private static bool IsWishAboutBefore(Sentence sentence) => Array.Exists(
        Expressions.WishBeginnings,
        beginning => sentence.Spaced == $" {beginning} " || (beginning.Contains(' ', StringComparison.Ordinal) && sentence.Spaced.StartsWith($" {beginning} ", StringComparison.Ordinal)));

    /// <summary>"Engels? Niet nodig." takes back the sentence before.</summary>
    private static bool IsDenialOfBefore(Sentence sentence) => Array.Exists(Expressions.Denials, denial => sentence.Spaced == $" {denial} ");

    private static bool Says(string words, string[] expressions) =>
        Array.Exists(expressions, expression => words.Contains($" {expression} ", StringComparison.Ordinal));
}
