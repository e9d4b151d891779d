using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Conditions;
using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>
/// Recognises skills, licences, certificates, languages and occupations in a vacancy or cv (Dutch, English or mixed): first by name, then
/// by the meaning of the phrases that no name explains. Built once per vocabulary and model; safe for all threads.
/// </summary>
public sealed class TextSkills
{
    private readonly SkillVocabulary _vocabulary;
    private readonly TextSkillsSettings _settings;
    private readonly NameIndex _names;
    private readonly MeaningIndex? _skillMeanings;
    private readonly TitleReader _titles;

    private TextSkills(SkillVocabulary vocabulary, SkillEncoder? encoder, TextSkillsSettings settings)
    {
        (_vocabulary, _settings) = (vocabulary, settings);
        _names = NameIndex.Of(vocabulary);
        _skillMeanings = encoder is null ? null : MeaningIndex.OfSkills(vocabulary, encoder);
        _titles = new TitleReader(vocabulary, _names, encoder is null ? null : MeaningIndex.OfOccupations(vocabulary, encoder));
    }

    /// <summary>Makes the indexes; a second or two for full ESCO.</summary>
    /// <param name="vocabulary">What can be recognised.</param>
    /// <param name="encoder">Finds what is not named; null: names only.</param>
    /// <param name="settings">How sure it must be; null: the default.</param>
    public static TextSkills For(SkillVocabulary vocabulary, SkillEncoder? encoder, TextSkillsSettings? settings = null) =>
        new(vocabulary, encoder, settings ?? new TextSkillsSettings());

    /// <summary>Reads a text. Spans count in the text as it was given.</summary>
    /// <param name="text">A vacancy, cv or course description. Some 400 words take a few milliseconds.</param>
    /// <param name="title">The title, where it is known apart from the text; null: the first line of the text is tried.</param>
    public RecognisedText Recognise(string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = SentenceReader.Read(text);
        var stances = new StanceReader(sentences);
        var mentions = new MentionCollector(_vocabulary);
        for (var i = 0; i < sentences.Count; i++)
            ReadSentence(text, sentences, stances, i, mentions);

        return new RecognisedText(
            mentions.Skills(_settings.LowestConfidence),
            mentions.Occupations(),
            _titles.Read(title ?? TitleReader.FirstLine(text)),
            HoursReader.Read(text),
            PayReader.Read(text),
            LevelReader.Read(text));
    }

    private void ReadSentence(string text, List<Sentence> sentences, StanceReader stances, int at, MentionCollector mentions)
    {
        var sentence = sentences[at];
        var named = NameFinder.Find(sentence, _names, text);
        foreach (var mention in named)
            mentions.Add(mention, sentence, stances.Of(at, mention.First, mention.Last));
        if (_skillMeanings is null || stances.IsBeside(at))
            return;
        foreach (var phrase in PhraseCutter.Cut(sentence).Where(phrase => !IsNamed(phrase, named, sentence)))
        {
            if (_skillMeanings.Nearest(phrase.Text) is { } nearest && nearest.Cosine >= _settings.LowestCosine)
                mentions.Add(nearest.Target, MeaningConfidence.Of(nearest.Cosine, phrase.TellingWords), phrase, sentence, stances.Of(at, phrase.First, phrase.Last));
        }
    }

    /// <summary>Whether names already explain all telling words of the phrase.</summary>
    private static bool IsNamed(Phrase phrase, List<NameMention> named, Sentence sentence)
    {
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            if (sentence.Tokens[at] is { Kind: TokenKind.Word, IsSmall: false } && !named.Exists(one => Array.IndexOf(one.Tokens, at) >= 0))
                return false;
        }

        return true;
    }
}
