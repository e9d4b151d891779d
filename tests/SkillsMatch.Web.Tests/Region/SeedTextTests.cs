using System.Text.RegularExpressions;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Web.Tests.House;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>Holds the texts of the seed data to being varied, and to naming nobody.</summary>
public sealed partial class SeedTextTests
{
    private const int WordsInShingle = 5;
    private const double MostInCommon = 0.1;
    private static readonly SeedRegion Region = SeedReader.Read(Path.Combine(Repository.Root, "data-seed"));

    [Fact]
    public void There_are_at_least_400_vacancies_of_80_to_250_words()
    {
        Assert.True(Region.Vacancies.Count >= 400);
        Assert.All(Region.Vacancies, one => Assert.InRange(one.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 80, 250));
    }

    [Fact]
    public void No_two_vacancies_share_more_than_a_tenth_of_their_runs_of_five_words()
    {
        var shingles = Region.Vacancies.ToDictionary(one => one.Id, one => Shingles(one.Text));
        var owners = shingles.SelectMany(one => one.Value.Select(shingle => (shingle, one.Key))).ToLookup(one => one.shingle, one => one.Key);
        var shared = owners.Where(group => group.Count() > 1).SelectMany(group => Pairs([.. group])).CountBy(pair => pair);

        Assert.All(shared, pair => Assert.True(
            pair.Value <= MostInCommon * Math.Min(shingles[pair.Key.One].Count, shingles[pair.Key.Other].Count), pair.Key.ToString()));
    }

    [Fact]
    public void No_text_holds_a_telephone_number_an_address_on_the_internet_or_a_number_like_a_BSN() =>
        Assert.All(Texts(), text => Assert.DoesNotMatch(Contact(), text));

    [Fact]
    public void Every_vacancy_says_how_many_hours_and_what_it_asks()
    {
        Assert.All(Region.Vacancies, one => Assert.True(one.Essential.Length >= 3, one.Id));
        Assert.All(Region.Vacancies, one => Assert.True(one.HoursMin > 0 && one.HoursMin <= one.HoursMax && one.HoursMax <= 60, one.Id));
        Assert.All(Region.Vacancies.Where(one => one.PayMin is not null), one => Assert.True(one.PayMin <= one.PayMax, one.Id));
    }

    private static IEnumerable<string> Texts() => Region.Vacancies.SelectMany(one => new[] { one.Title, one.Text })
        .Concat(Region.JobSeekers.Select(one => one.Story)).Concat(Region.TrainingOffers.SelectMany(one => new[] { one.Name, one.Description, one.EntryText ?? "" }));

    private static HashSet<string> Shingles(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - WordsInShingle + 1)).Select(start => string.Join(' ', words.Skip(start).Take(WordsInShingle)))];
    }

    private static IEnumerable<(string One, string Other)> Pairs(string[] ids) =>
        ids.Order(StringComparer.Ordinal).ToArray() is var ordered
            ? ordered.SelectMany((one, position) => ordered.Skip(position + 1).Select(other => (one, other)))
            : [];

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"@|\bwww\.|https?:|\b0[1-9][0-9]?[ -]?([0-9][ -]?){6,8}\b|\+31|\b[0-9]{9}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Contact();
}
