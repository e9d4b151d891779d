using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Ladder;

public sealed class ClimbLadderTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task The_drawing_shows_nothing_that_the_list_does_not_say()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);

        var page = await visitor.GoAsync("/mijn-roltrap");

        var listed = page.Texts(".ladder b").Select(title => title.Replace("-", "", StringComparison.Ordinal)).ToList();
        Assert.Equal("Lasser", listed[0]);
        Assert.InRange(page.All(".rt-w rect.tread").Length, 2, 6);
        Assert.Equal(page.All(".rt-w rect.tread").Length, page.All(".rt-n rect.tread").Length);
        Assert.Contains("in de lijst eronder", page.All(".rt-w")[0].GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_has_its_kind_level_openings_and_tension()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);

        var page = await visitor.GoAsync("/mijn-roltrap");
        var steps = page.Texts(".ladder > li").Skip(1).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Matches("stap omhoog|zelfde niveau|vergelijkbaar werk", step));
        Assert.All(steps, step => Assert.Matches("open plek", step));
        Assert.All(steps, step => Assert.Matches("Arbeidsmarkt:", step));
    }

    [Fact]
    public async Task Limits_part_the_routes_and_stand_in_no_address()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);
        await visitor.GoAsync("/mijn-roltrap");

        var page = await visitor.SendAsync("#routes form button", ("Weeks", "0"), ("Hours", "1"), ("Euros", "0"));

        Assert.Equal("", page.Address.Query);
        Assert.Equal("0", page.All("#Weeks")[0].GetAttribute("value"));
        Assert.All(page.All("article.out:has(.legs)"), route => Assert.Matches("te lang|te veel", route.TextContent));

        page = await visitor.SendAsync("#routes form button", ("Weeks", ""), ("Hours", ""), ("Euros", ""));
        Assert.DoesNotContain(page.Texts("article"), route => route.Contains("te lang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limits_that_make_no_sense_are_all_told()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 12);
        await visitor.GoAsync("/mijn-roltrap");

        var page = await visitor.SendAsync("#routes form button", ("Weeks", "veel"), ("Hours", "99"), ("Euros", "-1"));

        Assert.Equal(["#Euros", "#Hours", "#Weeks"], page.All(".errors a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Equal("veel", page.All("#Weeks")[0].GetAttribute("value"));
    }

    [Fact]
    public async Task Who_never_worked_gets_a_ladder_from_skills_alone()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.GoAsync("/mijn-skills");
        await visitor.SendAsync(".tally button",
            [.. page.All("#skills input[name=Skill]").Take(8).Select(box => ("Skill", box.GetAttribute("value")!))]);

        page = await visitor.GoAsync("/mijn-roltrap");

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Equal("Mijn roltrap", page.TextAt("h1"));
    }
}
