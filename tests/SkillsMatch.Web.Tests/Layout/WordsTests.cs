using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Layout;

/// <summary>Every word on a page stands in two languages, and every word is used.</summary>
public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Repository.Sources, "SkillsMatch.Web");

    public static TheoryData<string> Areas => [.. Directory.GetFiles(Web, "Words.resx", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Web, Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Areas))]
    public void Every_word_stands_in_both_languages(string area) =>
        Assert.Equal(Words(area, "Words.resx").Keys, Words(area, "Words.en.resx").Keys);

    [Theory, MemberData(nameof(Areas))]
    public void No_word_is_empty_or_asks_another_number_of_values(string area)
    {
        var (dutch, english) = (Words(area, "Words.resx"), Words(area, "Words.en.resx"));

        Assert.All(dutch, word =>
        {
            Assert.NotEqual("", word.Value);
            Assert.Equal(Holes(word.Value), Holes(english[word.Key]));
        });
    }

    [Theory, MemberData(nameof(Areas))]
    public void Every_word_asked_for_is_there(string area)
    {
        var words = Words(area, "Words.resx");
        var asked = Sources(area).SelectMany(text => Asked().Matches(text)).Select(match => match.Groups["key"].Value).Distinct();

        Assert.DoesNotContain(asked, key => !words.ContainsKey(key)
            && !words.Keys.Any(word => word.StartsWith(key, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Areas))]
    public void Every_word_is_asked_for_somewhere(string area)
    {
        var texts = string.Join('\n', Sources(area).Concat(area == "Layout" ? Sources(".") : []));
        var named = Quoted().Matches(texts).Select(match => match.Groups["key"].Value).Where(key => key.Length > 2)
            .ToHashSet(StringComparer.Ordinal);

        var words = Words(area, "Words.resx").Keys;
        Assert.DoesNotContain(words, word => !named.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal)));
    }

    private static SortedDictionary<string, string> Words(string area, string file) => new(
        XDocument.Load(Path.Combine(Web, area, file)).Descendants("data")
            .ToDictionary(one => (string)one.Attribute("name")!, one => (string)one.Element("value")!),
        StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string area) =>
        Directory.EnumerateFiles(Path.Combine(Web, area), "*.cs*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    private static string[] Holes(string text) =>
        [.. Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("""(?:\bW|\bwords)\[\$?"(?<key>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked();

    [GeneratedRegex("""\"(?<key>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hole();
}
