using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>Finds by meaning what no name explains, and weighs all mentions by what the text is about.</summary>
internal sealed class MeaningReader(SkillVocabulary vocabulary, SkillEncoder encoder, TextSkillsSettings settings)
{
    private const int Candidates = 4;
    private const float PaperCosine = 0.7f;
    private const float PaperMargin = 0.05f;
    private readonly MeaningIndex _index = MeaningIndex.OfSkills(vocabulary, encoder);
    private readonly MeaningIndex _papers = MeaningIndex.OfPapers(vocabulary, encoder);
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

        var unexplained = phrases.Where(one => !one.Sentence.IsNamed(one.Phrase) && !one.Sentence.IsWork(one.Phrase) && !one.Sentence.IsAboutPaper(one.Phrase)).ToArray();
        CollectPapers([.. unexplained.Where(one => PaperWords.NamesPaper(one.Phrase.Text))], mentions);
        CollectSkills([.. unexplained.Where(one => !PaperWords.NamesPaper(one.Phrase.Text))], context, mentions);
    }

    private void CollectPapers(PhraseVector[] unexplained, MentionCollector mentions)
    {
        var meanings = _papers.Nearest([.. unexplained.Select(one => one.Vector)], targets: 2);
        for (var i = 0; i < unexplained.Length; i++)
        {
            if (meanings[i].FirstOrDefault() is { Cosine: >= PaperCosine } paper && paper.Cosine - paper.Other >= PaperMargin)
                mentions.AddMeaning(unexplained[i].Sentence, unexplained[i].Phrase, paper.Target, Math.Min(paper.Cosine, 1));
        }
    }

    private void CollectSkills(PhraseVector[] unexplained, TextContext context, MentionCollector mentions)
    {
        var meanings = _index.Nearest([.. unexplained.Select(one => one.Vector)], Candidates);
        for (var i = 0; i < unexplained.Length; i++)
        {
            var (sentence, phrase) = (unexplained[i].Sentence, unexplained[i].Phrase);
            var best = meanings[i].Where(one => one.Cosine >= settings.LowestCosine)
                .Select(one => (Meaning: one, Confidence: _judge.Of(one, phrase, context)))
                .OrderByDescending(one => one.Confidence)
                .Take(1);
            foreach (var (meaning, confidence) in best)
                mentions.AddMeaning(sentence, phrase, meaning.Target, confidence);
        }
    }

    private sealed record PhraseVector(ReadSentence Sentence, Phrase Phrase, float[] Vector);
}
