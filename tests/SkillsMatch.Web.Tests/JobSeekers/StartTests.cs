using System.Net;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class StartTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_start_has_two_doors_and_one_for_who_never_worked()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/");

        Assert.Equal(["Een baan die ik deed", "Plak uw cv"], page.Texts(".door h2"));
        Assert.Contains("Ik heb nog niet gewerkt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_says_what_is_kept_how_long_and_who_sees_it()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/");

        Assert.Contains("Wij bewaren uw cv niet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wij bewaren uw vinkjes 2 dagen.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Niemand ziet uw gegevens.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_leaves_nothing_behind()
    {
        using var visitor = new Visitor(seeded.Service);

        await visitor.GoAsync("/");
        await visitor.GoAsync("/beroep?zoek=lasser");
        await visitor.GoAsync("/mijn-skills");

        Assert.DoesNotContain(visitor.Cookies.GetAllCookies(), cookie => cookie.Name == "profiel");
    }

    [Fact]
    public async Task Nothing_on_a_page_runs_or_paints_from_elsewhere()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/");

        Assert.Empty(page.All("script:not([src]), style, [style], [onclick], [onload]"));
        Assert.Contains("default-src 'self'", page.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/banen")]
    [InlineData("/opleidingen")]
    [InlineData("/mijn-roltrap")]
    [InlineData("/bewaren")]
    [InlineData("/mijn-gegevens")]
    public async Task A_page_without_skills_says_where_to_begin(string path)
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("U koos nog geen skills", page.Text, StringComparison.Ordinal);
    }
}
