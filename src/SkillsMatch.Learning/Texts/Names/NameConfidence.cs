using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>How sure it is that words that could be a name are meant as that name.</summary>
internal static class NameConfidence
{
    private const double Exact = 0.97;
    private const int ShortName = 3;

    /// <summary>0 to 1; 0: not the name.</summary>
    public static double Of(SkillName name, List<Token> tokens, int[] positions, int between, string text)
    {
        var bent = positions.Count(position => !name.Normal.Contains(tokens[position].Normal, StringComparison.Ordinal));
        var turned = positions.Zip(positions.Skip(1)).Any(pair => pair.Second < pair.First);
        if (positions.Length == 1)
            return OfOneWord(name, tokens[positions[0]], bent > 0, text);
        var confidence = Exact - (0.06 * between) - (0.03 * bent) - (turned ? 0.04 : 0) - (name.IsPreferred ? 0 : 0.02);
        return Math.Max(confidence, 0.3);
    }

    private static double OfOneWord(SkillName name, Token token, bool bent, string text)
    {
        if (name.Kind == SkillKind.Language)
            return bent ? 0 : Exact;
        if (name.Normal.Length <= ShortName && !name.Normal.Contains(' '))
            return OfShortName(name, token.Span.In(text));
        return Exact - (bent ? 0.08 : 0) - (name.IsPreferred ? 0 : 0.04);
    }

    /// <summary>"VCA" written small is still likely VCA; "R", "C" and "Go" must be written as they are.</summary>
    private static double OfShortName(SkillName name, string written)
    {
        if (written.Equals(name.Written, StringComparison.Ordinal))
            return Exact - 0.02;
        return name.Normal.Length == ShortName && written.Equals(name.Written, StringComparison.OrdinalIgnoreCase) ? 0.75 : 0;
    }
}
