using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts;

/// <summary>A piece of a text, counted in UTF-16 units as .NET strings are.</summary>
/// <param name="Start">Place of the first unit, from 0.</param>
/// <param name="Length">Number of units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The place behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The piece itself.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>From the start of the first of the two to the end of the last.</summary>
    public TextSpan To(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End) - Math.Min(Start, other.Start));
}

/// <summary>What found a mention.</summary>
public enum RecognisedBy
{
    /// <summary>A name of the skill stands in the text, perhaps bent or in another order.</summary>
    Name,

    /// <summary>The encoder found the phrase to mean the skill.</summary>
    Meaning,
}

/// <summary>A skill, licence, certificate or language in a text, at its best mention.</summary>
/// <param name="Skill">What it is.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Sentence">The sentence or list item around them.</param>
/// <param name="Confidence">How sure it is that the text asks or tells this, 0 to 1.</param>
/// <param name="Importance">Desirable where the text marks it as a wish ("is een pré"); otherwise essential.</param>
/// <param name="By">What found it.</param>
public sealed record RecognisedSkill(
    SkillId Skill, SkillKind Kind, TextSpan Span, TextSpan Sentence, double Confidence, Importance Importance, RecognisedBy By);

/// <summary>An occupation in a text.</summary>
/// <param name="Occupation">Which.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record RecognisedOccupation(OccupationId Occupation, TextSpan Span, double Confidence);

/// <summary>Working hours per week in a text.</summary>
/// <param name="Hours">The hours.</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Confidence">How sure it is that these are working hours, 0 to 1.</param>
public sealed record RecognisedHours(HoursPerWeek Hours, TextSpan Span, double Confidence);

/// <summary>What an amount of pay is for.</summary>
public enum PayPeriod
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>Gross pay in a text.</summary>
/// <param name="Minimum">Euros; null where only the top is named.</param>
/// <param name="Maximum">Euros; null where only the bottom is named.</param>
/// <param name="Period">What the euros are for.</param>
/// <param name="Span">The words that say it.</param>
public sealed record RecognisedPay(decimal? Minimum, decimal? Maximum, PayPeriod Period, TextSpan Span);

/// <summary>A level of education in a text.</summary>
/// <param name="Lowest">NLQF, 1 to 8.</param>
/// <param name="Highest">NLQF, at least <paramref name="Lowest"/>; higher where the text leaves it open ("mbo" is 2 to 4).</param>
/// <param name="Span">The words that say it.</param>
/// <param name="Confidence">How sure it is that the text asks or tells this level, 0 to 1.</param>
/// <param name="Importance">Desirable where the text marks it as a wish; otherwise essential.</param>
public sealed record RecognisedLevel(int Lowest, int Highest, TextSpan Span, double Confidence, Importance Importance = Importance.Essential);

/// <summary>Everything recognised in a text.</summary>
/// <param name="Skills">Skills, licences, certificates and languages, each once, in the order of the text.</param>
/// <param name="Occupations">Occupations named in the text, each once, in the order of the text.</param>
/// <param name="Title">The occupation that the title line points to; null: no guess.</param>
/// <param name="Hours">Null: the text names none.</param>
/// <param name="Pay">Null: the text names none.</param>
/// <param name="Level">Null: the text names none.</param>
public sealed record RecognisedText(
    ImmutableArray<RecognisedSkill> Skills,
    ImmutableArray<RecognisedOccupation> Occupations,
    RecognisedOccupation? Title,
    RecognisedHours? Hours,
    RecognisedPay? Pay,
    RecognisedLevel? Level);
