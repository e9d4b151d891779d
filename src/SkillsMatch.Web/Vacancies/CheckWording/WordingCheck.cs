using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>Finds wording in a vacancy that may shut people out. Pure; it warns and never blocks.</summary>
internal static partial class WordingCheck
{
    /// <summary>The warnings in the order in which the words stand, title first; the same words on the same ground once.</summary>
    public static ImmutableArray<WordingWarning> Of(string title, string text)
    {
        var isForAll = ForAll().IsMatch(title) || ForAll().IsMatch(text);
        return [.. Lines(title, text)
            .SelectMany(line => In(line.Text, line.IsTitle, isForAll))
            .DistinctBy(warning => (warning.Ground, Words: warning.Words.ToUpperInvariant()))];
    }

    private static IEnumerable<(string Text, bool IsTitle)> Lines(string title, string text) =>
        text.Split('\n').Select(line => (line, false)).Prepend((title, true));

    private static IEnumerable<WordingWarning> In(string line, bool isTitle, bool isForAll)
    {
        var found = WordingRules.Everywhere.SelectMany(rule => rule.In(line).Select(match => (rule.Ground, Match: match)));
        var titles = isForAll ? [] : isTitle ? GenderedTitles.InTitle(line) : GenderedTitles.InText(line);
        return found
            .Concat(titles.Select(match => (WordingGround.Gender, Match: match)))
            .Where(one => !isForAll || one.Item1 != WordingGround.Gender || !MaleFemale().IsMatch(one.Match.Value))
            .OrderBy(one => one.Match.Index)
            .Select(one => new WordingWarning(one.Item1, one.Match.Value.Trim(), Sentences.Around(line, one.Match.Index)));
    }

    [GeneratedRegex(@"\b(m|v)\s*/\s*(v|m)\s*/\s*x\b|\b(man|vrouw)\s*/\s*(vrouw|man)\s*/\s*x\b|\biedereen\s+is\s+welkom\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForAll();

    [GeneratedRegex(@"^\s*(m|v)\s*/\s*(v|m)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MaleFemale();
}
