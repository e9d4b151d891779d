using System.Collections.Frozen;

namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>Reads a text into sentences and list items, each with what its part of the text is about.</summary>
internal static class SentenceReader
{
    private static readonly FrozenSet<string> Abbreviations = (
        "o.b.v i.o.m m.b.t d.m.v t.b.v i.c.m i.v.m o.a m.n e.d p.m p.w p.u "
        + "p.j bijv incl excl ca nr evt max min resp tel dhr mw dr ir ing "
        + "drs art enz e.g i.e z.s.m n.v.t t/m a.u.b b.v n.v e.v.t st").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static List<Sentence> Read(string text)
    {
        var sentences = new List<Sentence>();
        var section = Section.Unknown;
        foreach (var line in Lines(text))
        {
            var (content, isItem) = WithoutBullet(text, line);
            if (content.Length == 0)
                continue;
            if (!isItem && Headings.Of(content.In(text)) is { } heading)
            {
                section = heading;
                continue;
            }

            foreach (var span in Split(text, content))
                sentences.Add(new Sentence(span, section, Tokenizer.Tokens(text, span), isItem));
        }

        return sentences;
    }

    /// <summary>Lines, where one that goes on with a small letter belongs to the one before it.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfLine(text, start);
            while (end < text.Length && GoesOn(text, start, end))
                end = EndOfLine(text, end + 1);
            yield return new TextSpan(start, end - start);
            start = end + 1;
        }
    }

    private static int EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    private static bool GoesOn(string text, int start, int end)
    {
        var last = text.AsSpan(start, end - start).TrimEnd();
        var next = end + 1;
        return last.Length > 40 && last[^1] is not ('.' or '!' or '?' or ':' or ';') && next < text.Length && char.IsLower(text[next]);
    }

    private static (TextSpan Content, bool IsItem) WithoutBullet(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var isItem = start + 1 < end
            && (text[start] is '-' or '–' or '*' or '•' or '·' or '>' or '✓' or '✔' or '+' or 'o' && char.IsWhiteSpace(text[start + 1]));
        if (isItem)
        {
            start++;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
        }

        return (new TextSpan(start, end - start), isItem);
    }

    private static IEnumerable<TextSpan> Split(string text, TextSpan line)
    {
        var start = line.Start;
        for (var at = line.Start; at < line.End; at++)
        {
            if (!EndsSentence(text, start, at, line.End))
                continue;
            yield return new TextSpan(start, at + 1 - start);
            start = at + 1;
            while (start < line.End && char.IsWhiteSpace(text[start]))
                start++;
            at = start - 1;
        }

        if (start < line.End)
            yield return new TextSpan(start, line.End - start);
    }

    private static bool EndsSentence(string text, int start, int at, int end)
    {
        if (text[at] is '!' or '?')
            return at + 1 >= end || char.IsWhiteSpace(text[at + 1]);
        if (text[at] != '.' || (at + 1 < end && !char.IsWhiteSpace(text[at + 1])))
            return false;
        var from = at;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not '(')
            from--;
        return !Abbreviations.Contains(text[from..at]);
    }
}
