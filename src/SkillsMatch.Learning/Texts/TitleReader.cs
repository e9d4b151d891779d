using System.Text.RegularExpressions;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>
/// Guesses the occupation from a title: the longest title of the vocabulary that stands in it, else the one that means it most.
/// </summary>
internal sealed partial class TitleReader(SkillVocabulary vocabulary, NameIndex names, SkillEncoder? encoder)
{
    private const double LowestCosine = 0.55;
    private const int LongestTitle = 90;
    private readonly MeaningIndex? _meanings = encoder is null ? null : MeaningIndex.OfOccupations(vocabulary, encoder);

    /// <summary>The first line that is not empty, if it is short enough to be a title.</summary>
    public static string? FirstLine(string text)
    {
        var line = text.Split('\n').Select(one => one.Trim()).FirstOrDefault(one => one.Length > 0);
        return line is null || line.Length > LongestTitle || line.EndsWith('.') ? null : line;
    }

    /// <summary>The guess, with its span within the title; null: no title or no guess.</summary>
    public RecognisedOccupation? Read(string? title)
    {
        if (title is null)
            return null;
        var sentence = new Sentence(
            new TextSpan(0, title.Length), Section.Unknown, Tokenizer.Tokens(title, new TextSpan(0, title.Length)), IsItem: false);
        var named = NameFinder.Find(sentence, names, title)
            .Where(one => one.Name.IsOccupation)
            .OrderByDescending(one => one.Tokens.Length).ThenByDescending(one => one.Confidence).ThenBy(one => one.First)
            .FirstOrDefault();
        if (named is not null)
            return new RecognisedOccupation(vocabulary.Occupations[named.Name.Target].Id, named.Span, Math.Round(named.Confidence, 3));

        return encoder is null ? null : ByMeaning(title, encoder);
    }

    private RecognisedOccupation? ByMeaning(string title, SkillEncoder encoder)
    {
        var nearest = _meanings!.Nearest([encoder.Encode(Trimmings().Replace(title, " "))], targets: 1)[0].FirstOrDefault();
        return nearest is null || nearest.Cosine < LowestCosine
            ? null
            : new RecognisedOccupation(
                vocabulary.Occupations[nearest.Target].Id,
                new TextSpan(0, title.Length),
                Math.Round(Math.Clamp(nearest.Cosine, 0, 0.95), 3));
    }

    /// <summary>What a title carries beside the occupation: (m/v/x), hours, (bbl), a level.</summary>
    [GeneratedRegex(@"\([^)]*\)|\b\d{1,2}\s*(?:-|–|tot)?\s*\d{0,2}\s*uur\b|\b(?:m/v/x|m/v|fulltime|parttime|gezocht|vacature|per direct|mbo|hbo|bbl|bol)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trimmings();
}
