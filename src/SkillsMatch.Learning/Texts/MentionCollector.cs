using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>Keeps the best mention of each skill and occupation. A skill that is once asked and once wished is asked.</summary>
internal sealed class MentionCollector(SkillVocabulary vocabulary)
{
    private const double NameBefore = 0.3;
    private readonly Dictionary<SkillId, RecognisedSkill> _skills = [];
    private readonly Dictionary<OccupationId, RecognisedOccupation> _occupations = [];

    /// <summary>Adds all names, each with the confidence given to it.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="confidence">How sure a mention of a skill is; null: as sure as its words are.</param>
    public void AddNames(List<ReadSentence> sentences, Func<NameMention, double>? confidence = null)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Names)
            {
                if (mention.Name.IsOccupation)
                    AddOccupation(
                        new RecognisedOccupation(vocabulary.Occupations[mention.Name.Target].Id, mention.Span, mention.Confidence));
                else if (sentence.StanceOf(mention) is var stance and (Stance.Meant or Stance.Wished))
                    AddSkill(
                        mention.Name.Target,
                        mention.Span,
                        sentence,
                        stance,
                        confidence?.Invoke(mention) ?? mention.Confidence,
                        RecognisedBy.Name);
            }
        }
    }

    /// <summary>Adds what a phrase was found to mean.</summary>
    public void AddMeaning(ReadSentence sentence, Phrase phrase, int skill, double confidence)
    {
        var tokens = sentence.Sentence.Tokens;
        if (sentence.StanceOf(phrase) is var stance and (Stance.Meant or Stance.Wished))
            AddSkill(skill, tokens[phrase.First].Span.To(tokens[phrase.Last].Span), sentence, stance, confidence, RecognisedBy.Meaning);
    }

    public ImmutableArray<RecognisedSkill> Skills(double lowestConfidence) =>
        [.. _skills.Values.Where(one => one.Confidence >= lowestConfidence).OrderBy(one => one.Span.Start).ThenBy(one => one.Skill)];

    public ImmutableArray<RecognisedOccupation> Occupations() =>
        [.. _occupations.Values.OrderBy(one => one.Span.Start).ThenBy(one => one.Occupation)];

    private void AddSkill(int position, TextSpan span, ReadSentence sentence, Stance stance, double confidence, RecognisedBy by)
    {
        var skill = vocabulary.Skills[position];
        var importance = stance == Stance.Wished ? Importance.Desirable : Importance.Essential;
        var found = new RecognisedSkill(skill.Id, skill.Kind, span, sentence.Sentence.Span, Math.Round(confidence, 3), importance, by);
        _skills[skill.Id] = _skills.TryGetValue(skill.Id, out var before) ? Better(before, found) : found;
    }

    private static RecognisedSkill Better(RecognisedSkill before, RecognisedSkill found)
    {
        var best = Weight(found) > Weight(before) ? found : before;
        return best with { Importance = (Importance)Math.Min((int)before.Importance, (int)found.Importance) };
    }

    /// <summary>Words that name a skill show it better than words that only mean it.</summary>
    private static double Weight(RecognisedSkill one) => one.Confidence + (one.By == RecognisedBy.Name ? NameBefore : 0);

    private void AddOccupation(RecognisedOccupation found)
    {
        if (!_occupations.TryGetValue(found.Occupation, out var before) || found.Confidence > before.Confidence)
            _occupations[found.Occupation] = found;
    }
}
