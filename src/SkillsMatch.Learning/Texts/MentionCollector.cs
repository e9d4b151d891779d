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
    private readonly Dictionary<SkillId, RecognisedSkill> _skills = [];
    private readonly Dictionary<OccupationId, RecognisedOccupation> _occupations = [];

    public void Add(NameMention mention, Sentence sentence, Stance stance)
    {
        if (mention.Name.IsOccupation)
            AddOccupation(new RecognisedOccupation(vocabulary.Occupations[mention.Name.Target].Id, mention.Span, mention.Confidence));
        else
            AddSkill(mention.Name.Target, mention.Span, mention.Confidence, sentence, stance, RecognisedBy.Name);
    }

    public void Add(int skill, double confidence, Phrase phrase, Sentence sentence, Stance stance)
    {
        var span = sentence.Tokens[phrase.First].Span.To(sentence.Tokens[phrase.Last].Span);
        AddSkill(skill, span, confidence, sentence, stance, RecognisedBy.Meaning);
    }

    public ImmutableArray<RecognisedSkill> Skills(double lowestConfidence) =>
        [.. _skills.Values.Where(one => one.Confidence >= lowestConfidence).OrderBy(one => one.Span.Start).ThenBy(one => one.Skill)];

    public ImmutableArray<RecognisedOccupation> Occupations() => [.. _occupations.Values.OrderBy(one => one.Span.Start).ThenBy(one => one.Occupation)];

    private void AddSkill(int position, TextSpan span, double confidence, Sentence sentence, Stance stance, RecognisedBy by)
    {
        if (stance is Stance.Denied or Stance.Beside)
            return;
        var skill = vocabulary.Skills[position];
        var importance = stance == Stance.Wished ? Importance.Desirable : Importance.Essential;
        var found = new RecognisedSkill(skill.Id, skill.Kind, span, sentence.Span, Math.Round(confidence, 3), importance, by);
        _skills[skill.Id] = _skills.TryGetValue(skill.Id, out var before) ? Better(before, found) : found;
    }

    private static RecognisedSkill Better(RecognisedSkill before, RecognisedSkill found)
    {
        var best = found.Confidence > before.Confidence ? found : before;
        return best with { Importance = (Importance)Math.Min((int)before.Importance, (int)found.Importance) };
    }

    private void AddOccupation(RecognisedOccupation found)
    {
        if (!_occupations.TryGetValue(found.Occupation, out var before) || found.Confidence > before.Confidence)
            _occupations[found.Occupation] = found;
    }
}
