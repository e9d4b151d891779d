using System.Net;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class ChooseOccupationTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Theory]
    [InlineData("lasser", "lasser")]
    [InlineData("caissière", "kassamedewerker")]
    [InlineData("kasiere", "kassamedewerker")]
    [InlineData("verpleegkundige", "verpleegkundige")]
    public async Task Everyday_words_feminine_forms_and_slips_find_the_work(string typed, string expected)
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/beroep?zoek=" + Uri.EscapeDataString(typed));

        Assert.Contains(page.Texts(".found b"), title => title.Contains(expected, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(page.All(".found button").Length, 1, 10);
    }

    [Fact]
    public async Task Nothing_found_gives_help_and_another_way_on()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/beroep?zoek=qqzzxxqq");

        Assert.Contains("Wij vonden geen werk bij “qqzzxxqq”.", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("main a[href='/mijn-skills']"));
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_said_to_be_so()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.GoAsync("/beroep?zoek=" + new string('a', 90));

        Assert.Contains("Typ hoogstens 80 tekens.", page.TextAt(".errors"), StringComparison.Ordinal);
        Assert.Equal("#zoek", page.All(".errors a")[0].GetAttribute("href"));
    }

    [Fact]
    public async Task Typing_gets_only_the_list()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/beroep?zoek=kok");
        request.Headers.Add("HX-Request", "true");

        var answer = await seeded.Client.SendAsync(request);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.Contains("name=\"occupation\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_does_not_exist_is_refused_without_harm()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/beroep?zoek=kok");

        var page = await visitor.PostAsync("/beroep", ("occupation", "99999999"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Dit beroep kennen wij niet meer.", page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_work_starts_a_profile_that_only_this_browser_knows()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.ChooseWorkAsync("lasser");

        Assert.Equal("/mijn-skills", page.Address.AbsolutePath);
        var cookie = visitor.Cookies.GetAllCookies().Single(one => one.Name == "profiel");
        Assert.True(cookie.HttpOnly);
        Assert.Equal("", page.Address.Query);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused_with_a_page_that_says_what_to_do()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/privacy");

        var page = await visitor.PostAsync("/beroep", ("occupation", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Dit formulier kunnen wij niet lezen", page.TextAt("h1"), StringComparison.Ordinal);
    }
}
