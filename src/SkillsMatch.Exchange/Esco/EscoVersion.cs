using System.Text.RegularExpressions;

namespace SkillsMatch.Exchange.Esco;

/// <summary>Finds out which version of ESCO a download is.</summary>
internal static partial class EscoVersion
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>By the names of the sources, as in "ESCO dataset - v1.1.1 - classification - en - csv.zip"; null where they tell nothing or disagree.</summary>
    public static string? ByNames(IEnumerable<string> sources)
    {
        var found = sources.Select(source => InName().Match(Path.GetFileName(source.TrimEnd('/', '\\'))))
            .Where(match => match.Success).Select(match => match.Groups["version"].Value).Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>By what a file of concept schemes says about itself; null where it tells nothing.</summary>
    public static string? ByContent(EscoTable schemes)
    {
        var remarks = new EscoRemarks();
        while (schemes.Read(remarks))
        {
            var text = $"{schemes["preferredLabel"]} {schemes["title"]} {schemes["description"]} {schemes["versionInfo"]}";
            if (InText().Match(text) is { Success: true } found)
                return found.Groups["version"].Value;
        }

        return null;
    }

    /// <summary>Whether it is written as versions are: numbers with points between, at most 20 characters.</summary>
    public static bool IsOne(string version) => version.Length <= 20 && Written().IsMatch(version);

    [GeneratedRegex("(?<![A-Za-z0-9.])v?(?<version>[0-9]+\\.[0-9]+(\\.[0-9]+)?)(?![0-9])", Options, 1000)]
    private static partial Regex InName();

    [GeneratedRegex("ESCO (version |v)?(?<version>[0-9]+\\.[0-9]+(\\.[0-9]+)?)", Options, 1000)]
    private static partial Regex InText();

    [GeneratedRegex("^[0-9]+(\\.[0-9]+){0,3}$", Options, 1000)]
    private static partial Regex Written();
}
