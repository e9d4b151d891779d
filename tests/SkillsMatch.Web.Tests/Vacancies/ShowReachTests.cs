using System.Net;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Tests.Region;
using SkillsMatch.Web.Tests.Service;
using SkillsMatch.Web.Vacancies.ShowReach;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class ShowReachTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_numbers_on_the_page_are_those_of_the_engine_and_small_ones_are_words()
    {
        using var visitor = new Visitor(seeded.Service);
        foreach (var (id, reach) in await SomeAsync(8))
        {
            var page = await visitor.GoAsync($"/werkgevers/vacature/{id}");
            var shown = page.Texts(".stats .num").ToList();

            Assert.Equal(new[] { reach.Fits, reach.FitsWell, reach.BySkills }.Select(one => one.Shown?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "minder dan 5"), shown.Take(3));
            Assert.Equal(reach.Conditions.Length + reach.Demands.Length, page.All("#eisen-tabel tbody tr").Length);
            Assert.All(page.Texts("#eisen-tabel td.n"), text => Assert.Matches(@"^(minder dan 5|\+([5-9]|\d{2,}))$", text));
            Assert.Equal(reach.Training.Length, page.All("#opleiden tbody tr").Length);
        }
    }

    [Fact]
    public async Task The_shortlist_names_nobody_and_explains_everybody()
    {
        using var visitor = new Visitor(seeded.Service);
        var facts = await seeded.Service.FactsAsync();
        foreach (var (id, reach) in (await SomeAsync(60)).Where(one => one.Reach.Shortlist.Length > 2).Take(4))
        {
            var page = await visitor.GoAsync($"/werkgevers/vacature/{id}");
            var rows = page.All("#kandidaten .row");

            Assert.Equal(reach.Shortlist.Length, rows.Length);
            Assert.All(page.Texts("#kandidaten h3"), name => Assert.Matches("^Kandidaat [2-9B-Z]{4,10}$", name));
            Assert.Equal(rows.Length, page.Texts("#kandidaten h3").Distinct().Count());
            Assert.DoesNotContain(facts.JobSeekers.Facts, one => page.Document.DocumentElement.OuterHtml.Contains(one.Id.Value.ToString(), StringComparison.OrdinalIgnoreCase));
            foreach (var (row, match) in rows.Zip(reach.Shortlist))
            {
                Assert.Equal($"Heeft {match.Explanation.Has} van de {match.Explanation.Asked}", row.QuerySelector(".score b")!.TextContent);
                Assert.Equal(
                    [match.Explanation.Met.Length, match.Explanation.Nearly.Length, match.Explanation.Missing.Length],
                    new[] { "has", "near", "add" }.Select(state => row.QuerySelectorAll($".reasons svg.{state}").Length));
            }
        }
    }

    [Fact]
    public async Task The_same_person_has_the_same_name_at_one_vacancy_and_another_at_the_next()
    {
        using var visitor = new Visitor(seeded.Service);
        var listed = (await SomeAsync(200)).SelectMany(one => one.Reach.Shortlist.Select(match => (one.Id, match.Score.JobSeeker)))
            .GroupBy(one => one.JobSeeker).First(one => one.Count() > 1).Take(2).ToList();

        var names = new List<string>();
        foreach (var (id, jobSeeker) in listed)
        {
            var place = (await SomeAsync(200)).Single(one => one.Id == id).Reach.Shortlist.ToList().FindIndex(match => match.Score.JobSeeker == jobSeeker);
            names.Add((await visitor.GoAsync($"/werkgevers/vacature/{id}")).Texts("#kandidaten h3").ElementAt(place));
            Assert.Equal(names[^1], (await visitor.GoAsync($"/werkgevers/vacature/{id}")).Texts("#kandidaten h3").ElementAt(place));
        }
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public async Task Only_who_has_the_code_sees_the_shortlist_of_a_vacancy_that_has_one()
    {
        using var employer = new Visitor(seeded.Service);
        using var stranger = new Visitor(seeded.Service);
        var published = await employer.PublishAsync();

        Assert.DoesNotContain("Alleen wie de code van deze vacature heeft", published.Text, StringComparison.Ordinal);
        var page = await stranger.GoAsync(published.Address.AbsolutePath);
        Assert.Contains("Alleen wie de code van deze vacature heeft", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#kandidaten .row"));
    }

    [Fact]
    public async Task The_table_travels_as_a_file_with_its_source_and_without_small_numbers()
    {
        var (id, reach) = (await SomeAsync(1)).Single();

        var lines = (await seeded.Client.GetStringAsync($"/werkgevers/vacature/{id}/eisen.csv")).Trim().Split("\r\n");

        Assert.Equal(1 + reach.Conditions.Length + reach.Demands.Length, lines.Length);
        Assert.Contains("mensen erbij zonder deze eis", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.EndsWith("SkillsMatch Drechtsteden, voorbeeld met verzonnen gegevens", line, StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line => Assert.DoesNotMatch(@";[0-4];[^;]*;[^;]*;[^;]*;[^;]*;\d{4}-", line));
    }

    [Theory]
    [InlineData("/werkgevers/vacature/00000000-0000-0000-0000-000000000000")]
    [InlineData("/werkgevers/vacature/00000000-0000-0000-0000-000000000000/eisen.csv")]
    [InlineData("/werkgevers/vacature/geen-id")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await seeded.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Vacancies_are_found_by_title_employer_place_and_occupation()
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.All((await visitor.GoAsync("/werkgevers?zoek=lasser dordrecht")).Texts(".row"), row => Assert.Contains("Dordrecht", row, StringComparison.Ordinal));
        Assert.NotEmpty(visitor.Page.All(".row"));
        Assert.Contains("0 vacatures.", (await visitor.GoAsync("/werkgevers?zoek=qqqqq")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GoAsync("/werkgevers?pagina=99999")).Status);
        Assert.NotEmpty(visitor.Page.All(".row"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GoAsync("/werkgevers?pagina=-1e9")).Status);
    }

    private async Task<List<(Guid Id, VacancyReach Reach)>> SomeAsync(int howMany)
    {
        var facts = await seeded.Service.FactsAsync();
        var ofTheSeed = facts.Market.VacancyFacts.Where(one => facts.Market.Vacancies[one.Id.Value].IsFictitious); // not those that other tests publish here
        return [.. ofTheSeed.Take(howMany).Select(one => (one.Id.Value, ReachCount.Of(one, facts, MatchPolicy.Default)))];
    }
}
