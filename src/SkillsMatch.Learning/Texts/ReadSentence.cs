using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;

namespace SkillsMatch.Learning.Texts;

/// <summary>A sentence with the names found in it and how it means what it says.</summary>
internal sealed record ReadSentence(Sentence Sentence, int At, StanceReader Stances, List<NameMention> Names)
{
    public bool IsBeside => Stances.IsBeside(At);

    public Stance StanceOf(int first, int last) => Stances.Of(At, first, last);

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
