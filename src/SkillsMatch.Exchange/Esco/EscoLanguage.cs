using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SkillsMatch.Exchange.Esco;

/// <summary>Finds out which language the labels of a file are in.</summary>
internal static partial class EscoLanguage
{
    private const int RowsRead = 400;
    private const int LeastHits = 12;

    private static readonly FrozenSet<string> Known =
        "ar bg cs da de el en en-us es et fi fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl sv uk".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Short words that are frequent in the one language and rare in the others.
    private static readonly (string Language, FrozenSet<string> Words)[] Telling =
    [
        ("en", Words("the of and to with for using or their by")),
        ("nl", Words("de het van een en voor het met bij zijn worden of aan")),
        ("de", Words("der die das und von zur zum für mit den einer werden")),
        ("fr", Words("le la les des et du une dans pour avec sur")),
        ("es", Words("el los las del y una para con de la en")),
        ("it", Words("il di del della e per gli con le nella dei")),
        ("pt", Words("o os as da do e uma para com em dos")),
        ("pl", Words("i w z na do oraz lub się dla")),
    ];

    /// <summary>By the end of the file's name, as in skills_nl.csv; null where that tells nothing.</summary>
    public static string? BySuffix(string fileName) =>
        Suffix().Match(fileName) is { Success: true } found ? IfKnown(found.Groups["language"].Value) : null;

    /// <summary>By the name of the zip or folder, as in "ESCO dataset - v1.1.1 - classification - nl - csv.zip"; null where that tells nothing.</summary>
    public static string? BySource(string source)
    {
        var name = Path.GetFileName(source.TrimEnd('/', '\\'));
        var found = Token().Matches(name).Select(match => IfKnown(match.Value)).OfType<string>().Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>By the words in its labels and descriptions; null where they do not tell clearly.</summary>
    public static string? ByContent(EscoTable table)
    {
        var words = SomeWords(table);
        var best = Telling.Select(one => (one.Language, Hits: words.Count(one.Words.Contains))).OrderByDescending(one => one.Hits).Take(2).ToArray();
        return best[0].Hits >= LeastHits && best[0].Hits * 2 > best[1].Hits * 3 ? best[0].Language : null;
    }

    private static List<string> SomeWords(EscoTable table)
    {
        var (words, remarks) = (new List<string>(), new EscoRemarks());
        for (var row = 0; row < RowsRead && table.Read(remarks); row++)
        {
            var text = $"{table["preferredLabel"]} {table["description"]} {table["Level 1 preferred term"]} {table["Level 2 preferred term"]}";
            words.AddRange(text.ToLowerInvariant().Split([' ', ',', '.', '\n', '/'], StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    private static string? IfKnown(string code) => Known.Contains(code.ToLowerInvariant()) ? code.ToLowerInvariant() : null;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("_(?<language>[A-Za-z]{2}(-[A-Za-z]{2})?)\\.csv$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex("(?<![A-Za-z])[a-z]{2}(?![A-Za-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
