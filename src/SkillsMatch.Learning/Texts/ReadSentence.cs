using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>A sentence with the names found in it and how it means what it says.</summary>
internal sealed record ReadSentence(Sentence Sentence, int At, StanceReader Stances, List<NameMention> Names)
{
    private const int MostBesideWork = 1;
    private const double SureOfWork = 0.9;

    public bool IsBeside => Stances.IsBeside(At);

    public Stance StanceOf(NameMention name) => Stances.Of(At, name.First, name.Last, name.Tokens);

    public Stance StanceOf(Phrase phrase) => Stances.Of(At, phrase.First, phrase.Last, []);

    public Stance StanceOf(TextSpan span)
    {
        var first = Sentence.Tokens.FindIndex(token => token.Span.End > span.Start);
        var last = Sentence.Tokens.FindLastIndex(token => token.Span.Start < span.End);
        return first < 0 || last < first ? Stance.Meant : Stances.Of(At, first, last, []);
    }

    /// <summary>Whether the phrase calls someone by his work and says little else ("ervaren heftruckchauffeur"): no skill is meant.</summary>
    public bool IsWork(Phrase phrase)
    {
        var telling = Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Where(at => Sentence.Tokens[at] is { Kind: TokenKind.Word, IsSmall: false }).ToArray();
        var work = Names.Where(name => name.Name.IsOccupation && name.Confidence > SureOfWork).SelectMany(name => name.Tokens).ToHashSet();
        return telling.Any(work.Contains) && telling.Count(at => !work.Contains(at)) <= MostBesideWork;
    }

    /// <summary>Whether the phrase is about a paper or a language that it names; the rest of it only says more about that.</summary>
    public bool IsAboutPaper(Phrase phrase) => Names.Exists(
        name => name.Name is { IsOccupation: false, Kind: SkillKind.Certificate or SkillKind.Licence or SkillKind.Language }
            && Array.Exists(name.Tokens, at => at >= phrase.First && at <= phrase.Last));

    /// <summary>Whether names already explain all telling words of the phrase.</summary>
    public bool IsNamed(Phrase phrase)
    {
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            if (Sentence.Tokens[at] is { Kind: TokenKind.Word, IsSmall: false } && !Names.Exists(one => Array.IndexOf(one.Tokens, at) >= 0))
                return false;
        }

        return true;
    }
}
