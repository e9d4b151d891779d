using System.Globalization;
using System.Text.RegularExpressions;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Matching;

public sealed partial class FindVacanciesTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Each_match_says_in_a_word_and_in_skills_how_it_fits()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.ChooseSkillsAsync("lasser", 12);

        Assert.NotEmpty(page.All(".row"));
        Assert.All(page.All(".row"), row =>
        {
            Assert.Matches("^Past (goed|deels|een beetje)", row.QuerySelector(".score")!.TextContent.Trim());
            var said = HasOf().Match(row.QuerySelector(".score b")!.TextContent);
            var marks = row.QuerySelectorAll(".dots > *");
            Assert.Equal(int.Parse(said.Groups["has"].Value, CultureInfo.InvariantCulture), row.QuerySelectorAll(".dots .has").Length);
            Assert.Equal(int.Parse(said.Groups["asked"].Value, CultureInfo.InvariantCulture), marks.Length);
        });
    }

    [Fact]
    public async Task What_is_named_as_missing_is_asked_and_not_held()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);
        var held = (await visitor.GoAsync("/mijn-gegevens")).Texts(".tags li.has").ToHashSet(StringComparer.Ordinal);

        var page = await visitor.GoAsync("/banen");

        Assert.NotEmpty(page.All(".tags li.add"));
        Assert.All(page.Texts(".tags li.add"), tag => Assert.DoesNotContain(tag.Replace("mist: ", "", StringComparison.Ordinal), held));
    }

    [Fact]
    public async Task Too_few_skills_give_no_guess_but_the_reason()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.ChooseSkillsAsync("lasser", 2);

        Assert.Equal("Wij rekenen nog niet", page.TextAt("h1"));
        Assert.Contains("U koos 2 skills. Wij hebben er minstens 3 nodig.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All(".row"));
    }

    [Fact]
    public async Task A_filter_says_how_many_it_hides_and_lifting_it_shows_just_those()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.ChooseSkillsAsync("lasser", 12, ("Pc4", "3311"), ("Travel", "Bicycle"), ("Minutes", "5"));
        var shown = Fits(page);
        var filter = page.Texts(".filters label").First(label => label.Contains("minuten met de fiets", StringComparison.Ordinal));
        var hidden = int.Parse(Number().Match(filter.Split("verbergt")[1]).Value, CultureInfo.InvariantCulture);
        Assert.True(hidden > 0);

        foreach (var travel in page.All("input[name=houd][value=reistijd]"))
            travel.RemoveAttribute("checked");
        page = await visitor.SendAsync(".filters button");

        Assert.Equal(shown + hidden, Fits(page));
        Assert.Contains("Let op:", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_how_fresh_it_is_and_that_a_computer_made_it()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.ChooseSkillsAsync("lasser", 12);

        Assert.Matches("Net berekend over [0-9]+ open vacatures", page.Text);
        Assert.Contains("Berekend door een computer.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/banen?houd=onzin&filter=niets&vast=42&alle=alles")]
    [InlineData("/banen?filter=&houd=")]
    public async Task Nonsense_in_the_address_breaks_nothing(string path)
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GoAsync(path)).Status);
    }

    private static int Fits(VisitedPage page) =>
        Number().Match(page.TextAt("h1")) is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("U heeft (?<has>[0-9]+) van de (?<asked>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasOf();

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
