namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>Knows the words for what one has on paper.</summary>
internal static class PaperWords
{
    private static readonly string[] Endings =
    [
        "certificaat", "certificaten", "diploma", "diplomas", "bewijs", "boekje", "registratie", "verklaring", "licentie", "bevoegdheid", "papieren",
        "certificate", "licence", "license",
    ];

    /// <summary>Whether a normalised word ends as such a word does ("marifooncertificaat").</summary>
    public static bool IsPaper(string word) => Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether one of the words is such a word and says which paper.</summary>
    public static bool NamesPaper(string phrase)
    {
        var words = phrase.Split(' ');
        return Array.Exists(words, word => IsPaper(word) && (words.Length > 1 || !Endings.Contains(word)));
    }
}
