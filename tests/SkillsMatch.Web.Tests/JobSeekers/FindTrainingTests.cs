using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class FindTrainingTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Each_offer_says_what_it_teaches_where_how_long_and_at_what_price()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 8);

        var page = await visitor.GoAsync("/opleidingen");

        Assert.NotEmpty(page.All("article"));
        Assert.All(page.All("article"), offer =>
        {
            Assert.Contains("U leert:", offer.TextContent, StringComparison.Ordinal);
            Assert.Superset(new HashSet<string> { "Plaats", "Duur", "Prijs", "Start" }, offer.QuerySelectorAll("dt")
                .Select(one => one.TextContent).ToHashSet());
        });
    }

    [Fact]
    public async Task What_stands_in_the_way_is_named_with_each_offer_that_is_not_open()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 8, ("Pc4", "3311"), ("Travel", "Bicycle"), ("Minutes", "10"), ("Level", "1"));

        var page = await visitor.GoAsync("/opleidingen");

        Assert.NotEmpty(page.All("article.out"));
        Assert.All(page.All("article.out"), offer => Assert.NotEmpty(offer.QuerySelectorAll(".obstacles li")));
    }

    [Fact]
    public async Task The_offers_for_one_vacancy_teach_what_that_vacancy_misses()
    {
        using var visitor = new Visitor(seeded.Service);
        var list = await visitor.ChooseSkillsAsync("lasser", 8);
        var address = list.All(".row h3 a")[0].GetAttribute("href")!;
        var title = (await visitor.GoAsync(address)).TextAt("h1");

        var page = await visitor.GoAsync("/opleidingen?vacature=" + address.Split('/')[^1]);

        Assert.Contains($"wat u mist voor: {title}.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/opleidingen?vacature=geen-nummer")]
    [InlineData("/opleidingen?vacature=00000000-0000-0000-0000-000000000000&beroep=-5")]
    public async Task A_vacancy_that_is_not_there_gives_the_general_list(string path)
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 8);

        var page = await visitor.GoAsync(path);

        Assert.Contains("wat uw beste banen vragen", page.Text, StringComparison.Ordinal);
    }
}
