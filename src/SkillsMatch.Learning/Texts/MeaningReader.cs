using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>Finds by meaning what no name explains, and weighs all mentions by what the text is about.</summary>
internal sealed class MeaningReader(SkillVocabulary vocabulary, SkillEncoder encoder, TextSkillsSettings settings)
{
    private readonly MeaningIndex _index = MeaningIndex.OfSkills(vocabulary, encoder);
    private readonly MentionJudge _judge = new(vocabulary, encoder);

    public void Collect(List<ReadSentence> sentences, string? title, MentionCollector mentions)
    {
        var phrases = sentences
            .Where(sentence => !sentence.IsBeside)
            .SelectMany(
                sentence => PhraseCutter.Cut(sentence.Sentence).Select(phrase => new PhraseVector(sentence, phrase, encoder.Encode(phrase.Text))))
            .ToArray();
        var context = new TextContext(phrases.Select(one => one.Vector), title is null ? null : encoder.Encode(title), encoder.Dimensions);
        mentions.AddNames(sentences, mention => _judge.Of(mention, context));

        var unexplained = phrases.Where(one => !one.Sentence.IsNamed(one.Phrase)).ToArray();
        var meanings = _index.Nearest([.. unexplained.Select(one => one.Vector)]);
        for (var i = 0; i < unexplained.Length; i++)
        {
            if (meanings[i].Cosine >= settings.LowestCosine)
                mentions.AddMeaning(
                    unexplained[i].Sentence,
                    unexplained[i].Phrase,
                    meanings[i].Target,
                    _judge.Of(meanings[i], unexplained[i].Phrase, context));
        }
    }

    private sealed record PhraseVector(ReadSentence Sentence, Phrase Phrase, float[] Vector);
}
