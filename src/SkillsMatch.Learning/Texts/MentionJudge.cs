using System.Numerics.Tensors;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Texts.Names;
using SkillsMatch.Learning.Texts.Phrases;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>
/// How sure a mention is, given what the whole text is about. The weights are logistic regressions over all mentions in the 521 seed
/// vacancies, with and without their titles: right where the vacancy lists the skill. Lists are not complete, so both were then corrected
/// on the dev half of the gold set of texts: names by an offset and a slope, meanings by a lift of 0.4 that is part of their first number.
/// </summary>
internal sealed class MentionJudge(SkillVocabulary vocabulary, SkillEncoder encoder)
{
    private const double NameOffset = 1.75;
    private const double NameSlope = 0.6;
    private const double MostMargin = 0.3;

    private readonly VectorSet _skills = SkillVectors.Of(vocabulary.Skills, encoder, CancellationToken.None);

    /// <summary>Confidence in a name, 0 to 1.</summary>
    public double Of(NameMention mention, TextContext context)
    {
        var name = mention.Name;
        if (name.Kind is SkillKind.Language or SkillKind.Licence or SkillKind.Certificate)
            return mention.Confidence;
        var skill = _skills[name.Target];
        var typical = TensorPrimitives.Dot(encoder.Encode(name.Written), skill);
        var (one, alternative) = (mention.Tokens.Length == 1 ? 1 : 0, name.IsPreferred ? 0 : 1);
        var logit = -4.91 + (0.66 * mention.Confidence) + (0.11 * one) + (0.41 * alternative) - (0.62 * one * alternative) + (3.48 * typical)
            + (4.94 * context.Text(skill)) - (name.Kind == SkillKind.Transversal ? 0.51 : 0) + (name.Kind == SkillKind.Knowledge ? 0.70 : 0);
        if (context.HasTitle)
            logit += -0.49 - (0.9 * context.Text(skill)) + (3.16 * context.Title(skill));
        return Likely(NameOffset + (NameSlope * logit));
    }

    /// <summary>Confidence in a meaning, 0 to 1.</summary>
    public double Of(NearestMeaning meaning, Phrase phrase, TextContext context)
    {
        var skill = _skills[meaning.Target];
        var kind = vocabulary.Skills[meaning.Target].Kind;
        var margin = Math.Clamp(meaning.Cosine - meaning.Other, -MostMargin, MostMargin);
        var logit = -5.36 + (1.63 * meaning.Cosine) - (phrase.TellingWords == 1 ? 0.79 : 0) + (4.19 * margin) + (0.44 * Shared(phrase, meaning))
            + (8.68 * context.Text(skill)) + (kind == SkillKind.Transversal ? 0.85 : 0) + (kind == SkillKind.Knowledge ? 0.72 : 0);
        if (context.HasTitle)
            logit += -0.17 - (3.34 * context.Text(skill)) + (4.31 * context.Title(skill));
        return Likely(logit);
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
