using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>
/// Holds the Dutch labels, titles, summaries and examples of the seed data to the Dutch dictionary. A word passes when hunspell knows it, when it is an
/// abbreviation (two capitals, or a digit), when the English labels of the seed have it too, when it is made of two words that pass, or when
/// spelling-allowed.txt has it, with the reason.
/// </summary>
public sealed partial class SeedSpellingTests
{
    private const int ShortestPart = 3;
    private static readonly SeedRegion Region = SeedReader.Read(Path.Combine(Repository.Root, "data-seed"));

    [Fact]
    public void Dutch_words_are_spelled_as_in_the_dictionary()
    {
        var allowed = AllowedWords().Concat(EnglishWords()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = Unknown(Tokens()).SelectMany(token => token.Split('-', '/', '+', '&')).Where(IsWord).Except(allowed, StringComparer.OrdinalIgnoreCase);
        var words = Unknown(unknown).ToList();
        var knownParts = words.SelectMany(word => Splits(word).SelectMany(split => new[] { split.First, split.Last })).Distinct().ToHashSet(StringComparer.Ordinal);
        knownParts.ExceptWith(Unknown(knownParts).Except(allowed, StringComparer.OrdinalIgnoreCase));

        List<string> misspelled = [.. words.Where(word => !Splits(word).Any(split => knownParts.Contains(split.First) && knownParts.Contains(split.Last)))];

        Assert.True(misspelled.Count == 0, string.Join(' ', misspelled.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_list_of_allowed_words_holds_nothing_that_is_not_needed()
    {
        var used = Tokens().SelectMany(token => token.Split('-', '/', '+', '&')).Concat(Tokens()).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(AllowedWords(), word => Assert.True(used.Contains(word) || used.Any(one => one.Contains(word, StringComparison.OrdinalIgnoreCase)), word));
        Assert.Empty(AllowedWords().Except(Unknown(AllowedWords())));
    }

    private static List<string> Tokens() =>
    [
        .. Region.Skills.SelectMany(skill => skill.AltNl.Append(skill.Nl).Append(skill.Example ?? ""))
            .Concat(Region.Occupations.SelectMany(one => one.AltNl.Append(one.Nl).Append(one.Summary)))
            .SelectMany(text => text.Split([' ', ',', ';', ':', '(', ')', '"', '“', '”', '‘', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Select(token => token.Trim('.', '\'', '’', '!', '?')).Where(IsWord).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> EnglishWords() => Region.Skills.SelectMany(skill => skill.AltEn.Append(skill.En))
        .Concat(Region.Occupations.SelectMany(one => one.AltEn.Append(one.En))).SelectMany(text => Letters().Matches(text).Select(match => match.Value));

    private static List<string> AllowedWords() =>
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "SkillsMatch.Web.Tests", "Region", "spelling-allowed.txt"))
            .Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static bool IsWord(string token) => token.Length > 1 && !token.Any(char.IsAsciiDigit) && token.Count(char.IsUpper) < 2;

    // Dutch writes compounds as one word, sometimes with s, e or en between the parts.
    private static IEnumerable<(string First, string Last)> Splits(string word)
    {
        for (var length = ShortestPart; length <= word.Length - ShortestPart - 1; length++)
        {
            var (first, last) = (word[..length].ToLowerInvariant(), word[length..].ToLowerInvariant());
            yield return (first, last);
            foreach (var link in (string[])["s", "en", "e"])
            {
                if (first.EndsWith(link, StringComparison.Ordinal) && first.Length - link.Length >= ShortestPart)
                    yield return (first[..^link.Length], last);
            }
        }
    }

    private static List<string> Unknown(IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("hunspell", ["-l", "-i", "utf-8", "-d", Dictionary()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var hunspell = Process.Start(start)!;
            var reading = hunspell.StandardOutput.ReadToEndAsync();
            foreach (var word in words.Distinct(StringComparer.Ordinal))
                hunspell.StandardInput.WriteLine(word);
            hunspell.StandardInput.Close();
            return [.. reading.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        }
        catch (Win32Exception)
        {
            Assert.Skip("The program hunspell is not installed (Debian: apt-get install hunspell).");
            throw;
        }
    }

    private static string Dictionary()
    {
        var dictionary = Path.Combine(Repository.RealData ?? "", "dutch", "hunspell", "index");
        if (!File.Exists(dictionary + ".dic"))
            Assert.Skip($"The Dutch dictionary is not at {dictionary}.dic.");
        return dictionary;
    }

    [GeneratedRegex(@"\p{L}+(['’]\p{L}+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Letters();
}
