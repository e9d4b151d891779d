using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;
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
    private readonly SeparableVerbs _verbs;
    private readonly TitleReader _titles;
    private readonly MeaningReader? _meanings;

    private TextSkills(SkillVocabulary vocabulary, SkillEncoder? encoder, TextSkillsSettings settings)
    {
        (_vocabulary, _settings) = (vocabulary, settings);
        _names = NameIndex.Of(vocabulary);
        _verbs = SeparableVerbs.Among(vocabulary.Skills.SelectMany(skill => skill.Labels).SelectMany(label => TextNormalizer.Normalize(label.Text).Split(' ')));
        _titles = new TitleReader(vocabulary, _names, encoder);
        _meanings = encoder is null ? null : new MeaningReader(vocabulary, encoder, settings);
    }

    /// <summary>Makes the indexes; a few seconds for full ESCO.</summary>
    /// <param name="vocabulary">What can be recognised.</param>
    /// <param name="encoder">Finds what is not named, and weighs what is by the context; null: names only.</param>
    /// <param name="settings">How sure it must be; null: the default.</param>
    public static TextSkills For(SkillVocabulary vocabulary, SkillEncoder? encoder, TextSkillsSettings? settings = null) =>
        new(vocabulary, encoder, settings ?? new TextSkillsSettings());

    /// <summary>Reads a text. Spans count in the text as it was given; that of the title in the title.</summary>
    /// <param name="text">A vacancy, cv or course description. Some 400 words take a few milliseconds.</param>
    /// <param name="title">The title, where it is known apart from the text; null: the first line of the text is tried.</param>
    public RecognisedText Recognise(string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var titleLine = title ?? TitleReader.FirstLine(text);
        var occupation = _titles.Read(titleLine);
        var mentions = new MentionCollector(_vocabulary);
        var sentences = ReadSentences(text);
        if (_meanings is null)
            mentions.AddNames(sentences);
        else
            _meanings.Collect(sentences, occupation is null ? null : titleLine, mentions);

        return new RecognisedText(
            mentions.Skills(_settings.LowestConfidence),
            mentions.Occupations(),
            occupation,
            HoursReader.Read(text),
            PayReader.Read(text),
            Level(text, sentences));
    }

    /// <summary>The first level that the text does not take back ("een hbo-diploma hoeft niet").</summary>
    private static RecognisedLevel? Level(string text, List<ReadSentence> sentences)
    {
        foreach (var level in LevelReader.Read(text))
        {
            var stance = sentences.Find(one => one.Sentence.Span.Start <= level.Span.Start && level.Span.End <= one.Sentence.Span.End)?.StanceOf(level.Span);
            if (stance is not Stance.Denied)
                return level with { Importance = stance is Stance.Wished ? Importance.Desirable : Importance.Essential };
        }

        return null;
    }

    private List<ReadSentence> ReadSentences(string text)
    {
        var sentences = SentenceReader.Read(text).ConvertAll(one => one with { Tokens = _verbs.Join(one.Tokens) });
        var stances = new StanceReader(sentences);
        return [.. sentences.Select((sentence, at) => new ReadSentence(sentence, at, stances, NameFinder.Find(sentence, _names, text)))];
    }
}
