using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class ChooseSkillsTests(SeededService seeded) : IClassFixture<SeededService>
{
    private const string Cv = """
        Ik werkte acht jaar als lasser in de scheepsbouw.
        Daar deed ik MIG/MAG-lassen en TIG-lassen.
        Ik heb een geldig VCA-basis diploma en rijbewijs B.
        """;

    [Fact]
    public async Task Suggestions_of_an_occupation_come_with_an_example_and_without_a_tick()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.ChooseWorkAsync("lasser");

        Assert.InRange(page.All("#skills input[name=Skill]").Length, 5, 12);
        Assert.Empty(page.All("input[name=Skill][checked]"));
        Assert.All(page.All("#skills .pick li"),
            item => Assert.StartsWith("U ", item.QuerySelector("span span")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_suggestions_come_without_losing_a_tick()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.ChooseWorkAsync("lasser");
        var first = page.All("#skills input[name=Skill]")[0].GetAttribute("value")!;
        var before = page.All("#skills input[name=Skill]").Length;

        page = await visitor.SendAsync("button[formaction*=More]", ("Skill", first));

        Assert.True(page.All("#skills input[name=Skill]").Length > before);
        Assert.Equal(first, page.All("input[name=Skill][checked]").Single().GetAttribute("value"));
    }

    [Fact]
    public async Task A_cv_shows_each_skill_with_the_sentence_it_was_found_in()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/");

        var page = await visitor.SendAsync(".door .btn.alt", ("Text", Cv));

        Assert.Contains(page.Texts(".pick li:has([checked])"), pick => pick.Contains("MIG/MAG-lassen", StringComparison.Ordinal)
            && pick.Contains("U schreef: “Daar deed ik MIG/MAG-lassen en TIG-lassen.”", StringComparison.Ordinal));
        Assert.All(page.Texts(".pick li:has(input[name=Skill][checked])"),
            pick => Assert.Contains("U schreef:", pick, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cv_is_kept_nowhere()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/");
        await visitor.SendAsync(".door .btn.alt", ("Text", Cv));
        Assert.DoesNotContain(visitor.Cookies.GetAllCookies(), cookie => cookie.Name == "profiel");

        await visitor.SendAsync(".tally button");
        var page = await visitor.GoAsync("/mijn-skills");

        Assert.DoesNotContain("scheepsbouw", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("input[name=Skill][checked]"));
    }

    [Fact]
    public async Task A_skill_that_was_unticked_is_not_ticked_again()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/");
        var page = await visitor.SendAsync(".door .btn.alt", ("Text", Cv));
        var ticked = page.All("input[name=Skill][checked]").Select(box => box.GetAttribute("value")!).ToList();
        foreach (var box in page.All($"input[name=Skill][value='{ticked[0]}']"))
            box.RemoveAttribute("checked");

        page = await visitor.SendAsync("button[formaction*=Find]", ("Find", "plannen"));

        Assert.DoesNotContain(page.All("input[name=Skill][checked]"), box => box.GetAttribute("value") == ticked[0]);
        Assert.Equal(ticked.Count - 1, page.All("input[name=Skill][checked]").Length);
    }

    [Fact]
    public async Task An_empty_cv_is_asked_for_again()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/");

        var page = await visitor.SendAsync(".door .btn.alt", ("Text", "   "));

        Assert.Contains("Plak eerst de tekst van uw cv.", page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u0001b", "teken dat wij niet kunnen lezen")]
    [InlineData(null, "te lang")]
    public async Task A_cv_that_cannot_be_read_is_told_so(string? text, string expected)
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/");

        var page = await visitor.SendAsync(".door .btn.alt", ("Text", text ?? new string('x', 20_001)));

        Assert.Contains(expected, page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_finds_other_skills_and_says_when_there_are_none()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseWorkAsync("lasser");

        var page = await visitor.SendAsync("button[formaction*=Find]", ("Find", "heftruck"));
        Assert.Contains(page.Texts("#gevonden b"), label => label.Contains("heftruck", StringComparison.OrdinalIgnoreCase));

        page = await visitor.SendAsync("button[formaction*=Find]", ("Find", "qqzzxxqq"));
        Assert.Contains("Niets gevonden bij “qqzzxxqq”.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_and_what_was_typed_stays()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseWorkAsync("lasser");

        var page = await visitor.SendAsync(".tally button", ("Pc4", "12"), ("Minutes", "900"), ("HoursFewest", "40"), ("HoursMost", "20"),
            ("From", "gisteren"));

        Assert.Equal(["#Pc4", "#Minutes", "#HoursFewest", "#From"], page.All(".errors a").Select(link => link.GetAttribute("href")!)
            .OrderBy(Order));
        Assert.Equal("12", page.All("#Pc4")[0].GetAttribute("value"));
        Assert.Equal("true", page.All("#Pc4")[0].GetAttribute("aria-invalid"));

        static int Order(string field) => Array.IndexOf(["#Pc4", "#Minutes", "#HoursFewest", "#From"], field);
    }

    [Fact]
    public async Task A_postcode_outside_the_region_is_explained()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseWorkAsync("lasser");

        var page = await visitor.SendAsync(".tally button", ("Pc4", "1011"));

        Assert.Contains("Postcode 1011 kennen wij niet.", page.TextAt(".errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letters_of_a_postcode_are_not_kept()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseSkillsAsync("lasser", 5, ("Pc4", "3311 AB"));

        var page = await visitor.GoAsync("/mijn-skills");

        Assert.Equal("3311", page.All("#Pc4")[0].GetAttribute("value"));
    }

    [Fact]
    public async Task Skills_that_do_not_exist_are_left_out()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.ChooseWorkAsync("lasser");

        var page = await visitor.PostAsync("/mijn-skills", ("Skill", "99991011"), ("Skill", "geen getal"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("U koos 0 skills", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_count_is_of_the_form_and_keeps_nothing()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.ChooseWorkAsync("lasser");
        var skills = page.All("#skills input[name=Skill]").Select(box => ("Skill", box.GetAttribute("value")!)).ToArray();

        var count = await visitor.PostAsync("/mijn-skills?handler=Count", skills);
        Assert.Matches("[1-9][0-9]* beroepen en [0-9]+ vacatures", count.TextAt("body"));

        page = await visitor.GoAsync("/mijn-skills");
        Assert.Empty(page.All("input[name=Skill][checked]"));
    }

    [Fact]
    public async Task Pressing_the_button_twice_at_once_does_no_harm()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.ChooseWorkAsync("lasser");
        var skills = page.All("#skills input[name=Skill]").Select(box => ("Skill", box.GetAttribute("value")!)).ToArray();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.PostAsync("/mijn-skills", skills)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(skills.Length, (await visitor.GoAsync("/mijn-skills")).All("input[name=Skill][checked]").Length);
    }

    [Fact]
    public async Task A_profile_without_a_code_is_kept_two_days()
    {
        await using var service = await RunningService.StartOnAsync(seeded.Service.ConnectionString);
        using var visitor = new Visitor(service);
        await visitor.ChooseSkillsAsync("lasser", 4);

        var days = await service.InDatabaseAsync(db => db.JobSeekers.OrderByDescending(one => one.ChangedAt).Select(one => one.ExpiresOn)
            .FirstAsync());

        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(2), days);
    }
}
