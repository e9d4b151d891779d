namespace SkillsMatch.Web.Taxonomy.Search;

/// <summary>How well one label answers a question, word by word.</summary>
internal static class LabelFit
{
    private const float LeastWordFit = 0.55f;

    /// <summary>0 when a word of the question has no counterpart; else up to 1 (the label itself).</summary>
    public static float Of(string[] asked, string[] label)
    {
        var sum = 0f;
        for (var position = 0; position < asked.Length; position++)
        {
            var best = BestWord(asked[position], label, isLast: position == asked.Length - 1);
            if (best < LeastWordFit)
                return 0;
            sum += best;
        }

        var words = sum / asked.Length;
        var coverage = Math.Min(1f, (float)LettersIn(asked) / Math.Max(1, LettersIn(label)));
        var beginsAlike = label.Length > 0 && label[0].StartsWith(asked[0], StringComparison.Ordinal) ? 0.08f : 0;
        return words * (0.72f + 0.2f * coverage) + beginsAlike;
    }

    private static float BestWord(string asked, string[] label, bool isLast) => label.Max(word => Word(asked, word, isLast));

    private static float Word(string asked, string word, bool isLast)
    {
        if (asked == word)
            return 1;
        if (word.StartsWith(asked, StringComparison.Ordinal))
            return isLast ? 0.95f : 0.85f;
        if (asked.Length >= 4 && word.Contains(asked, StringComparison.Ordinal)) // the tail of a Dutch compound: "monteur" in "onderhoudsmonteur"
            return 0.8f;
        if (asked.Length >= 5 && word.Length >= 5 && asked.Contains(word, StringComparison.Ordinal))
            return 0.65f;
        return Slips(asked, word, isLast);
    }

    private static float Slips(string asked, string word, bool isLast)
    {
        var allowed = asked.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        if (allowed == 0)
            return 0;
        var slips = TypoDistance.Between(asked, word, allowed, orBeginning: isLast);
        return slips > allowed ? 0 : 0.9f - 0.12f * slips - (word[0] == asked[0] ? 0 : 0.08f);
    }

    private static int LettersIn(string[] words) => words.Sum(word => word.Length);
}
