using System.Numerics.Tensors;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>
/// How sure a mention is, given what the whole text is about. The weights are logistic regressions over the 521 seed vacancies, with and
/// without their titles: a skill counted as right where the vacancy lists it. Lists are not complete, so each has a lift for what a reading
/// of 80 borderline cases showed to be right but unlisted.
/// </summary>
internal sealed class MentionJudge(SkillVocabulary vocabulary, SkillEncoder encoder)
{
    private const double NameLift = 1.2;
    private const double MeaningLift = 0.4;
    private const double MostMargin = 0.3;

    private readonly VectorSet _skills = SkillVectors.Of(vocabulary.Skills, encoder, CancellationToken.None);

    /// <summary>Confidence in a name, 0 to 1. One word that is only a nickname of the skill leans on the context most.</summary>
    public double Of(NameMention mention, TextContext context)
    {
        var name = mention.Name;
        if (name.Kind is SkillKind.Language or SkillKind.Licence or SkillKind.Certificate)
            return mention.Confidence;
        var skill = _skills[name.Target];
        var typical = TensorPrimitives.Dot(encoder.Encode(name.Written), skill);
        var (one, alternative) = (mention.Tokens.Length == 1 ? 1 : 0, name.IsPreferred ? 0 : 1);
        var likely = Likely(NameLift + (context.HasTitle
            ? -3.05 + (0.95 * mention.Confidence) - (0.5 * one) + (0.28 * alternative) + (1.0 * context.Text(skill)) + (
                3.71 * context.Title(skill)) + (1.8 * typical)
            : -3.39 + (1.24 * mention.Confidence) - (0.49 * one) + (0.33 * alternative) + (3.36 * context.Text(skill)) + (1.93 * typical)));
        return one * alternative == 1 ? Math.Min(likely, mention.Confidence) : mention.Confidence * (0.55 + (0.45 * likely));
    }

    /// <summary>Confidence in a meaning, 0 to 1.</summary>
    public double Of(NearestMeaning meaning, Phrase phrase, TextContext context)
    {
        var skill = _skills[meaning.Target];
        var one = phrase.TellingWords == 1 ? 1 : 0;
        var margin = Math.Clamp(meaning.Cosine - meaning.Other, -MostMargin, MostMargin);
        return Likely(MeaningLift + (context.HasTitle
            ? -5.01 + (1.9 * meaning.Cosine) - (1.21 * one) + (1.9 * context.Text(skill)) + (5.1 * context.Title(skill)) + (7.3 * margin) + (
                0.49 * Shared(phrase, meaning))
            : -5.49 + (2.59 * meaning.Cosine) - (1.31 * one) + (6.31 * context.Text(skill)) + (6.74 * margin) + (0.15 * Shared(phrase, meaning))));
    }

    /// <summary>Share of the telling words of the phrase that stand in the name too.</summary>
    private static double Shared(Phrase phrase, NearestMeaning meaning)
    {
        var name = TellingStems(Features.TextNormalizer.Normalize(meaning.Name));
        var words = TellingStems(phrase.Text);
        return words.Count(name.Contains) / (double)Math.Max(1, words.Length);
    }

    private static string[] TellingStems(string normal) =>
        [.. normal.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !SmallWords.Contains(word)).Select(DutchStem.Of)];

    private static double Likely(double logit) => 1 / (1 + Math.Exp(-logit));
}
