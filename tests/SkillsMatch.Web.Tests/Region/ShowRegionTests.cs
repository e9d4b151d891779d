using System.Globalization;
using SkillsMatch.Web.Region.ShowRegion;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

public sealed class ShowRegionTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_page_says_the_figures_of_the_region()
    {
        using var visitor = new Visitor(seeded.Service);
        var figures = RegionCount.Of(await seeded.Service.FactsAsync(), await seeded.Service.RegionAsync(), SeededFacts.Today);

        var page = await visitor.GoAsync("/regio");

        Assert.Equal("De Drechtsteden in cijfers", page.TextAt("h1"));
        Assert.Equal(
            [Number(figures.Vacancies), Number(figures.JobSeekers.Value), "7 van 7", Number(figures.Untaught.Length)],
            page.Texts(".stats .num"));
        Assert.Equal(figures.Groups.Count(), page.All("details table tbody tr").Length);
        Assert.Equal(7, page.All("#krap table tbody tr").Length);
        Assert.Equal(7, page.All("svg.map path.land").Length);
        Assert.Contains("Dit is onze eigen indeling", page.Text, StringComparison.Ordinal);
        Assert.Contains("Praktisch opgeleid", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_small_number_of_people_stands_on_the_page()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/regio");
        var supplies = page.All("td[data-l^=Aanbod], td[data-l=Mensen], td[data-l='Mensen met deze skill']").Select(cell => cell.TextContent.Trim()).ToList();

        Assert.Contains("minder dan 5", supplies);
        Assert.All(supplies, text => Assert.Matches(@"^(minder dan 5|niet getoond|[5-9]|\d{2,}|\d\.\d{3})$", text));
        Assert.DoesNotMatch(@"Aanbod: [0-4] mensen", page.Text);
    }

    [Theory]
    [InlineData("soorten-werk.csv", "soort werk;aanbod (mensen);vraag (vacatures);spanning;peildatum;bron", 5)]
    [InlineData("beroepsgroepen.csv", "isco;beroepsgroep;soort werk;aanbod (mensen);vraag (vacatures);spanning;peildatum;bron", 36)]
    [InlineData("opleiding.csv", "opleiding;aanbod (mensen);vraag (vacatures);peildatum;bron", 4)]
    [InlineData("gemeenten.csv", "code;gemeente;aanbod (mensen);vraag (vacatures);spanning;peildatum;bron", 8)]
    [InlineData("skills-zonder-opleiding.csv", "skill;uri;gevraagd in vacatures;waarvan krap werk;mensen met deze skill;peildatum;bron", null)]
    public async Task Every_table_travels_as_a_file(string file, string head, int? rows)
    {
        var answer = await seeded.Client.GetAsync("/regio/" + file);
        var lines = (await answer.Content.ReadAsStringAsync()).Trim('\uFEFF', '\r', '\n').Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(head, lines[0]);
        Assert.True(rows is null ? lines.Length > 10 : lines.Length == rows, $"{lines.Length} rows");
        Assert.All(lines.Skip(1), line => Assert.EndsWith(SeededFacts.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ";SkillsMatch Drechtsteden, voorbeeld met verzonnen gegevens", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_speaks_English_to_who_chose_it()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/taal/en?terug=/regio");

        Assert.Equal("Drechtsteden in figures", page.TextAt("h1"));
        Assert.Contains("fewer than 5", page.Text, StringComparison.Ordinal);
        Assert.Contains("Skilled trades", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_anything_says_so()
    {
        await using var service = await RunningService.StartAsync(seeded.Postgres, seeded: false);
        using var visitor = new Visitor(service);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GoAsync("/regio")).Status);
        Assert.Contains("Alle skills in tekort zijn in de regio te leren.", visitor.Page.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GoAsync("/scholen")).Status);
        Assert.Contains("Geen opleiding past bij wat u zoekt.", visitor.Page.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GoAsync("/scholen/dekking")).Status);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GoAsync("/werkgevers")).Status);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
}
