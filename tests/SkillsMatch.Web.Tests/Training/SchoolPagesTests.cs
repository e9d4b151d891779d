using System.Globalization;
using System.Net;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Training;

namespace SkillsMatch.Web.Tests.Training;

public sealed class SchoolPagesTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Offers_are_found_by_words_provider_and_kind()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/scholen");

        var page = await visitor.SendAsync("#filters button", ("zoek", "lassen"), ("aanbieder", ""), ("soort", "TradeCourse"));

        Assert.NotEmpty(page.All(".row"));
        Assert.All(page.Texts(".row"), row => Assert.Contains("vakcursus", row, StringComparison.Ordinal));
        Assert.Equal("lassen", page.Document.GetElementById("zoek")!.GetAttribute("value"));
        page = await visitor.GoAsync("/scholen?aanbieder=Da Vinci College");
        Assert.All(page.Texts(".row .meta"), row => Assert.Contains("Da Vinci College", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/scholen?zoek=bestaat-niet-echt", "0 opleidingen")]
    [InlineData("/scholen?soort=Onzin&aanbieder=Niemand&pagina=abc", "opleidingen")]
    [InlineData("/scholen?pagina=100000", "opleidingen")]
    public async Task What_cannot_be_found_or_read_breaks_nothing(string path, string said)
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(said, page.TextAt("#lijst"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_offer_stands_on_one_page_of_the_list()
    {
        using var visitor = new Visitor(seeded.Service);
        var found = new List<string>();
        for (var page = await visitor.GoAsync("/scholen"); ; page = await visitor.GoAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!))
        {
            found.AddRange(page.All(".row h3 a").Select(link => link.GetAttribute("href")!));
            if (page.Document.QuerySelector("a[rel=next]") is null)
                break;
        }

        var offers = (await seeded.Service.FactsAsync()).Market.TrainingOffers.Keys.Select(id => $"/scholen/aanbod/{id}");
        Assert.Equal(offers.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_of_an_offer_says_what_it_covers_misses_and_brings()
    {
        using var visitor = new Visitor(seeded.Service);
        foreach (var (offer, coverage, facts, demand) in await SomeAsync(6))
        {
            var page = await visitor.GoAsync($"/scholen/aanbod/{offer.Id}");
            var newly = TrainedJobSeekers.NewlyFitting(facts.JobSeekers.Facts, offer.Fact.Outcomes, demand.Vacancies.Select(one => one.Fact), facts.Taxonomy.ForEngine, MatchPolicy.Default).Count();

            Assert.Equal(offer.Name, page.TextAt("h1"));
            Assert.Equal($"{coverage.Percentage}%", page.TextAt(".key .num"));
            Assert.Equal(coverage.Teaches.Length, page.All("#skills .sign.has").Length);
            Assert.Equal(Math.Min(10, coverage.Misses.Length), page.All("#skills .sign.add").Length);
            Assert.Contains($"niet zo is: {(newly < 5 ? "minder dan 5" : newly.ToString(CultureInfo.InvariantCulture))}.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_if_it_also_taught_a_skill_is_worked_out()
    {
        using var visitor = new Visitor(seeded.Service);
        var (offer, coverage, facts, demand) = (await SomeAsync(20)).First(one => one.Coverage.Misses.Length > 2);
        var two = coverage.Misses.Take(2).Select(one => one.Skill).ToList();

        var page = await visitor.GoAsync($"/scholen/aanbod/{offer.Id}?ook={two[0].Value}&ook={two[1].Value}");

        var then = coverage.Teaching(two, demand, facts.Taxonomy);
        Assert.Contains($"De dekking gaat van {coverage.Percentage}% naar {then.Percentage}%.", page.TextAt("#stel"), StringComparison.Ordinal);
        Assert.Equal(2, page.All("#stel input[checked]").Length);
    }

    [Fact]
    public async Task Skills_that_make_no_sense_are_not_worked_out()
    {
        using var visitor = new Visitor(seeded.Service);
        var (offer, _, _, _) = (await SomeAsync(1)).Single();

        var page = await visitor.GoAsync($"/scholen/aanbod/{offer.Id}?ook=abc&ook=999999999&ook=-1");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All(".done-note"));
    }

    [Fact]
    public async Task A_provider_sees_what_all_its_offers_cover_together()
    {
        using var visitor = new Visitor(seeded.Service);
        var facts = await seeded.Service.FactsAsync();
        var demand = RegionDemand.Of(facts.Market, await seeded.Service.RegionAsync());
        var offers = facts.Market.TrainingOffers.Values.Where(one => one.Provider == "Da Vinci College").Select(one => one.Fact).ToList();
        var coverage = DemandCoverage.Of(offers, demand, facts.Taxonomy);

        await visitor.GoAsync("/scholen/dekking");
        var page = await visitor.GoAsync(visitor.Page.All("tbody th a").Single(link => link.TextContent == "Da Vinci College").GetAttribute("href")!);
        var lines = (await seeded.Client.GetStringAsync(page.All(".btns a").Select(link => link.GetAttribute("href")!).Single(link => link.Contains(".csv", StringComparison.Ordinal)))).Trim().Split("\r\n");

        Assert.Equal(
            [$"{coverage.Percentage}%", $"{offers.Count}", $"{coverage.Teaches.Count(one => one.Vacancies > 0)}", $"{coverage.Misses.Length}"],
            page.Texts(".stats .num"));
        Assert.Equal(1 + coverage.Teaches.Length + coverage.Misses.Length, lines.Length);
        Assert.Equal(coverage.Misses.Length, lines.Count(line => line.Contains(";mist;", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/scholen/aanbod/00000000-0000-0000-0000-000000000000")]
    [InlineData("/scholen/aanbod/00000000-0000-0000-0000-000000000000/dekking.csv")]
    [InlineData("/scholen/dekking?aanbieder=Niemand")]
    [InlineData("/scholen/dekking.csv?aanbieder=Niemand")]
    [InlineData("/scholen/dekking.csv")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await seeded.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task The_pages_speak_English_to_who_chose_it()
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Equal("What does your training cover?", (await visitor.GoAsync("/taal/en?terug=/scholen")).TextAt("h1"));
    }

    private async Task<List<(TrainingEntry Offer, DemandCoverage Coverage, RegionFacts Facts, RegionDemand Demand)>> SomeAsync(int howMany)
    {
        var facts = await seeded.Service.FactsAsync();
        var demand = RegionDemand.Of(facts.Market, await seeded.Service.RegionAsync());
        return [.. facts.Market.TrainingOffers.Values.OrderBy(one => one.Id).Take(howMany)
            .Select(one => (one, DemandCoverage.Of(one.Fact.Outcomes, demand, facts.Taxonomy), facts, demand))];
    }
}
