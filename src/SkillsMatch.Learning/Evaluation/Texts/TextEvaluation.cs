using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Evaluation.Texts;

/// <summary>Measures the reader of texts on a gold set.</summary>
public static class TextEvaluation
{
    /// <summary>Reads all passages with the model and with names only, and measures the time.</summary>
    /// <param name="folder">The gold set, see <see cref="GoldPassages.Read"/>.</param>
    /// <param name="vocabulary">What can be found.</param>
    /// <param name="encoder">The model.</param>
    /// <param name="name">The id by which the gold set calls a skill.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="InvalidDataException">The gold set is malformed.</exception>
    public static TextReport Run(string folder, SkillVocabulary vocabulary, SkillEncoder encoder, Func<SkillId, string> name)
    {
        var passages = GoldPassages.Read(folder);
        var settings = new TextSkillsSettings();
        var reader = TextSkills.For(vocabulary, encoder, settings with { LowestConfidence = 0 });
        var names = TextSkills.For(vocabulary, encoder: null, settings with { LowestConfidence = 0 });
        var outcomes = Outcomes(reader);
        var baseline = Outcomes(names);
        return new TextReport(
            encoder.ModelId, settings.LowestConfidence, Half(GoldSplit.Dev), Half(GoldSplit.Test), ReadingTime.Per400Words(reader, passages))
        {
            DevErrors = [.. outcomes.Where(one => one.Passage.Split == GoldSplit.Dev).SelectMany(one => Errors(one, settings.LowestConfidence, name))],
        };

        ImmutableArray<PassageOutcome> Outcomes(TextSkills with) => [.. passages.Select(one => PassageOutcome.Of(one, with.Recognise(one.Text), name))];

        TextScores Half(GoldSplit split) => TextCounting.Scores(
            [.. outcomes.Where(one => one.Passage.Split == split)], [.. baseline.Where(one => one.Passage.Split == split)], settings.LowestConfidence);
    }

    /// <summary>How long a text of 400 words takes on one processor with another vocabulary than that of the gold set, such as full ESCO.</summary>
    /// <returns>Milliseconds.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="InvalidDataException">The gold set is malformed.</exception>
    public static double MillisecondsPer400Words(string folder, SkillVocabulary vocabulary, SkillEncoder encoder) =>
        ReadingTime.Per400Words(TextSkills.For(vocabulary, encoder), GoldPassages.Read(folder));

    private static IEnumerable<string> Errors(PassageOutcome one, double threshold, Func<SkillId, string> name)
    {
        var text = one.Passage.Text;
        var answered = one.Counted.Where(judged => judged.Found.Confidence >= threshold && judged.Mark is not null).Select(judged => judged.Mark!).ToHashSet();
        foreach (var (found, mark) in one.Counted.Where(judged => judged.Mark is null && judged.Found.Confidence >= threshold))
            yield return $"{one.Passage.Name} wrong  {found.Confidence:F2} {found.By} {name(found.Skill)} «{found.Span.In(text)}»";
        foreach (var mark in one.Wanted.Where(mark => !answered.Any(other => other.Skills.SequenceEqual(mark.Skills))))
        {
            var below = one.Counted.FirstOrDefault(judged => judged.Mark?.Skills.SequenceEqual(mark.Skills) == true);
            yield return $"{one.Passage.Name} missed {below?.Found.Confidence ?? 0:F2} {string.Join('/', mark.Skills)} «{mark.Span.In(text)}»";
        }
    }
}
