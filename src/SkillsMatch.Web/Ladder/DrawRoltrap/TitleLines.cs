namespace SkillsMatch.Web.Ladder.DrawRoltrap;

/// <summary>Breaks a title into lines of a drawing, where nothing wraps by itself.</summary>
internal static class TitleLines
{
    private const string Vowels = "aeiouyáéëïöüè";

    // Dutch trade names are one word made of two; these are the usual second halves, and the best place to break; the longest first.
    private static readonly string[] Heads =
    [
"verpleegkundige", "constructeur", "installateur", "medewerkster", "ondersteuner", "ontwikkelaar", "coördinator", "schoonmaker",
        "bankwerker", "begeleider", "medewerker", "specialist", "assistent", "beheerder", "chauffeur", "machinist", "technicus", "adviseur",
        "bediende", "engineer", "helpende", "hovenier", "operator", "tekenaar", "verkoper", "analist", "kundige", "manager", "meester",
        "monteur",
        "planner", "lasser", "leider", "werker", "hulp",
    ];

    /// <summary>
    /// At most <paramref name="most"/> lines of at most <paramref name="width"/> signs; a word that is too long is broken with a hyphen.
    /// </summary>
    public static IReadOnlyList<string> Of(string title, int width, int most)
    {
        List<string> lines = [""];
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var joined = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            if (joined.Length <= width || lines[^1].Length == 0)
                lines[^1] = joined;
            else
                lines.Add(word);
        }

        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1] + "…", width)];
    }

    /// <summary>The text, cut off with an ellipsis where it is longer than <paramref name="width"/> signs.</summary>
    public static string Cut(string text, int width) =>
        text.Length <= width ? text : string.Concat(text.AsSpan(0, Math.Max(1, width - 1)).TrimEnd(), "…");

    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (word.Length > width && Break(word, width - 1) is { } place)
        {
            yield return word[place - 1] == '-' ? word[..place] : word[..place] + "-";
            word = word[place..];
        }

        yield return word;
    }

    private static int? Break(string word, int furthest)
    {
        var dash = word.LastIndexOf('-', Math.Min(furthest, word.Length - 1));
        if (dash > 0)
            return dash + 1;
        var head = Heads.Select(one => word.LastIndexOf(one, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault(at => at >= 3 && at <= furthest);
        if (head > 0)
            return head;
        for (var place = Math.Min(furthest, word.Length - 3); place >= 3; place--)
        {
            if (IsSyllable(word, place))
                return place;
        }

        return null;
    }

    // A consonant that begins a syllable: "mon|teur", "elektro|nica".
    private static bool IsSyllable(string word, int place) =>
        !IsVowel(word[place]) && IsVowel(word[place + 1]) && word[..place].Any(IsVowel);

    private static bool IsVowel(char sign) => Vowels.Contains(char.ToLowerInvariant(sign));
}
