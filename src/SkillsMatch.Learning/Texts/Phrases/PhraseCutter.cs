using System.Collections.Frozen;
using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>
/// Cuts a sentence into phrases short enough to be understood: at signs, at "en" and "of", at words that begin a new thought; what several
/// share is given to each ("machines instellen, bedienen en onderhouden", "onderhoud en reparatie van pompen").
/// </summary>
internal static class PhraseCutter
{
    private const int MostTellingWords = 7;

    private static readonly FrozenSet<string> Cuts = (
        "en of zoals maar die dat zodat waarbij waarin waarmee waarop terwijl want "
        + "omdat als wanneer alsook evenals plus and or but which who while including "
        + "inclusief zoeken zoekt gezocht").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SharedFrom = "van aan bij in op voor met of for in on with".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of every workplace: alone they say no skill.</summary>
    private static readonly FrozenSet<string> Anywhere = (
        "team teams bedrijf organisatie afdeling collega collegas werkgever werk baan functie klant klanten locatie vestiging regio mensen persoon "
        + "opdrachtgever opdrachtgevers bedrijven company colleagues customers people job").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static List<Phrase> Cut(Sentence sentence)
    {
        var pieces = Pieces(sentence.Tokens);
        var phrases = new List<Phrase>();
        for (var i = 0; i < pieces.Count; i++)
        {
            Add(phrases, sentence.Tokens, pieces[i].First, pieces[i].Last, []);
            if (i + 1 < pieces.Count && Borrowed(sentence.Tokens, pieces, i) is { } borrowed)
                Add(phrases, sentence.Tokens, pieces[i].First, pieces[i].Last, borrowed);
            if (i > 0 && Lent(sentence.Tokens, pieces, i) is { } lent)
                Add(phrases, sentence.Tokens, pieces[i].First, pieces[i].Last, lent);
        }

        return phrases;
    }

    private static List<(int First, int Last)> Pieces(List<Token> tokens)
    {
        var pieces = new List<(int First, int Last)>();
        var first = 0;
        for (var at = 0; at <= tokens.Count; at++)
        {
            if (at < tokens.Count && tokens[at].Kind == TokenKind.Word && !Cuts.Contains(tokens[at].Normal))
                continue;
            if (LeadIns.Trim(tokens, first, at - 1) is { } piece)
                pieces.Add(piece);
            first = at + 1;
        }

        return pieces;
    }

    /// <summary>"onderhoud en reparatie van pompen": a bare first half takes the tail of the next.</summary>
    private static string[]? Borrowed(List<Token> tokens, List<(int First, int Last)> pieces, int at)
    {
        var (first, last) = pieces[at];
        if (last - first > 0)
            return null;
        var (nextFirst, nextLast) = pieces[at + 1];
        for (var from = nextFirst + 1; from < nextLast; from++)
        {
            if (SharedFrom.Contains(tokens[from].Normal))
                return [.. tokens[from..(nextLast + 1)].Select(token => token.Normal)];
        }

        return null;
    }

    /// <summary>"machines instellen en bedienen": a bare later verb takes the head of the nearest piece that has one.</summary>
    private static string[]? Lent(List<Token> tokens, List<(int First, int Last)> pieces, int at)
    {
        if (pieces[at].Last != pieces[at].First || !tokens[pieces[at].First].Normal.EndsWith("en", StringComparison.Ordinal))
            return null;
        for (var before = at - 1; before >= 0; before--)
        {
            var (first, last) = pieces[before];
            if (last > first && tokens[last].Normal.EndsWith("en", StringComparison.Ordinal))
                return [.. tokens[first..last].Select(token => token.Normal)];
            if (last > first)
                return null;
        }

        return null;
    }

    /// <summary>The words, with a verb that comes apart whole at its end ("slaat de goederen op" is "de goederen opslaan").</summary>
    private static IEnumerable<string> Whole(List<Token> tokens)
    {
        var isWhole = tokens.Exists(token => token.Infinitive is not null);
        return tokens.Where(token => !isWhole || !token.IsApart).Select(token => token.Infinitive ?? token.Normal);
    }

    private static void Add(List<Phrase> phrases, List<Token> tokens, int first, int last, string[] shared)
    {
        var own = Whole(tokens[first..(last + 1)]);
        var words = shared.Length > 0 && SharedFrom.Contains(shared[0]) ? own.Concat(shared) : shared.Concat(own);
        var text = words.ToArray();
        var telling = text.Where(word => !SmallWords.Contains(word)).ToArray();
        if (telling.Length is > 0 and <= MostTellingWords && !Array.TrueForAll(telling, Anywhere.Contains))
            phrases.Add(new Phrase(first, last, string.Join(' ', text), telling.Length));
    }
}
