using SkillsMatch.Learning.Features;
using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>One name, ready to be looked for.</summary>
/// <param name="Target">Position of the skill or occupation in its list.</param>
/// <param name="IsOccupation">Which list.</param>
/// <param name="Kind">What kind of skill it names; of no meaning for an occupation.</param>
/// <param name="Written">The name as it is written.</param>
/// <param name="Normal">The normalised name.</param>
/// <param name="Stems">Stems of its telling words, in order.</param>
/// <param name="Particle">A particle that must close the clause or stand before "te" (of a verb that came apart); null: none.</param>
/// <param name="IsPreferred">Whether it is the preferred name.</param>
internal sealed record SkillName(
    int Target, bool IsOccupation, SkillKind Kind, string Written, string Normal, string[] Stems, string? Particle, bool IsPreferred)
{
    /// <summary>Whether nobody wrote it so: made of a longer name.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it names two things with "en" between them.</summary>
    public bool IsPair => Normal.Contains(" en ", StringComparison.Ordinal) || Normal.Contains(" and ", StringComparison.Ordinal);

    /// <summary>
    /// The forms of a name to look for: as it is, and with its separable verb apart where something else is left to hold on to.
    /// </summary>
    public static IEnumerable<SkillName> Of(int target, bool isOccupation, SkillKind kind, string written, bool isPreferred)
    {
        var normal = TextNormalizer.Normalize(written);
        var keepsSmall = kind is SkillKind.Licence or SkillKind.Certificate;
        var words = normal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => keepsSmall || !SmallWords.Contains(word)).ToArray();
        if (telling.Length == 0)
            telling = words;
        if (telling.Length == 0)
            yield break;

        yield return new SkillName(
            target, isOccupation, kind, written, normal, [.. telling.Select(DutchStem.Of)], Particle: null, isPreferred);
        if (telling.Length > 1 && SeparableVerb.Apart(telling[^1]) is { } verb)
            yield return new SkillName(
                target,
                isOccupation,
                kind,
                written,
                normal,
                [.. telling[..^1].Select(DutchStem.Of), verb.Stem],
                verb.Particle,
                isPreferred);
    }
}
