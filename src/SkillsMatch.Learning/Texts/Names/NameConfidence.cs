using SkillsMatch.Learning.Texts.Reading;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Texts.Names;

/// <summary>How sure it is that words that could be a name are meant as that name.</summary>
internal static class NameConfidence
{
    private const double Exact = 0.97;
    private const double Derived = 0.06;
    private const int ShortName = 3;

    /// <summary>Names of products that are everyday words too.</summary>
    private static readonly string[] Everyday = ["word", "access", "teams", "outlook", "swift", "rust", "spring", "exact"];

    /// <summary>0 to 1; 0: not the name.</summary>
    public static double Of(SkillName name, List<Token> tokens, int[] positions, int between, string text) =>
        Written(name, tokens, positions, between, text) - (name.IsDerived ? Derived : 0);

    private static double Written(SkillName name, List<Token> tokens, int[] positions, int between, string text)
    {
        var words = name.Normal.Split(' ');
        var bent = positions.Count(position => Array.IndexOf(words, tokens[position].Normal) < 0);
        var turned = positions.Zip(positions.Skip(1)).Any(pair => pair.Second < pair.First);
        if (positions.Length == 1)
            return OfOneWord(name, tokens, positions[0], bent > 0, text);
        var confidence = Exact - (0.06 * between) - (0.03 * bent) - (turned ? 0.04 : 0) - (name.IsPreferred ? 0 : 0.02);
        return Math.Max(confidence, 0.3);
    }

    private static double OfOneWord(SkillName name, List<Token> tokens, int position, bool bent, string text)
    {
        var written = tokens[position].Span.In(text);
        if (!OneWordForms.Includes(TellingWord(name), tokens[position]) || (bent && name.Kind == SkillKind.Language))
            return 0;
        if (name.Normal.Length <= ShortName && !name.Normal.Contains(' '))
            return OfShortName(name, written);
        if (IsProperName(name) && !IsWrittenAsOne(written, tokens, position))
            return Everyday.Contains(name.Normal) ? 0 : Exact - 0.25;
        return Exact - (bent ? 0.08 : 0) - (name.IsPreferred ? 0 : 0.04);
    }

    private static bool IsProperName(SkillName name) => char.IsUpper(name.Written[0]) && !name.Written.Contains(' ');

    /// <summary>With a capital, and not only because a sentence begins there ("Word jij onze nieuwe collega?").</summary>
    private static bool IsWrittenAsOne(string written, List<Token> tokens, int position) =>
        char.IsUpper(written[0]) && (position > 0 || !Everyday.Contains(tokens[position].Normal));

    private static string TellingWord(SkillName name) =>
        Array.Find(name.Normal.Split(' '), word => DutchStem.Of(word) == name.Stems[0]) ?? name.Normal;

    /// <summary>"VCA" written small is still likely VCA; "R", "C" and "Go" must be written as they are.</summary>
    private static double OfShortName(SkillName name, string written)
    {
        if (written.Equals(name.Written, StringComparison.Ordinal))
            return Exact - 0.02;
        return name.Normal.Length == ShortName && written.Equals(name.Written, StringComparison.OrdinalIgnoreCase) ? 0.75 : 0;
    }
}
