using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class PublishVacancyTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task An_empty_form_says_everything_that_is_missing_at_once()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/werkgevers/nieuw");

        var page = await visitor.SendAsync("main form button");

        Assert.Equal("/werkgevers/nieuw", page.Address.AbsolutePath);
        Assert.Equal(["#Employer", "#Pc4", "#Text", "#Title"], page.All(".errors a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.All(["Title", "Employer", "Pc4", "Text"], field => Assert.Equal("true", page.Document.GetElementById(field)!.GetAttribute("aria-invalid")));
    }

    [Fact]
    public async Task A_form_with_one_mistake_keeps_everything_that_was_typed()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync(pc4: "0000");

        Assert.Single(page.All(".errors a"));
        Assert.Contains("Deze postcode kennen wij niet.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Lasser (m/v/x)", page.Document.GetElementById("Title")!.GetAttribute("value"));
        Assert.Equal("0000", page.Document.GetElementById("Pc4")!.GetAttribute("value"));
        Assert.Contains("MIG/MAG-lassen", page.Document.GetElementById("Text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_no_database_keeps_is_refused_in_words()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync(title: "Las\u0001ser");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Hier staat een teken dat wij niet kunnen lezen.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_review_shows_each_skill_with_the_sentence_it_came_from()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync();

        Assert.Equal("/werkgevers/controle", page.Address.AbsolutePath);
        var skills = page.All("#skills .ask-row");
        Assert.Contains(page.Texts("#skills .ask-row b"), label => label == "MIG/MAG-lassen");
        Assert.All(skills, row =>
        {
            var sentence = row.QuerySelector(".said span")!.TextContent;
            Assert.Contains(sentence, EmployerJourneys.Text.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.True(row.QuerySelector("input[type=checkbox]")!.HasAttribute("checked"));
        });
    }

    [Fact]
    public async Task The_review_fills_in_what_the_text_says_about_hours_pay_work_and_weight()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync();

        Assert.Equal(["32", "40", "2800", "3400"], new[] { "HoursFewest", "HoursMost", "PayFrom", "PayTo" }.Select(field => page.Document.GetElementById(field)!.GetAttribute("value")));
        Assert.Contains("lasser", page.TextAt("#beroep label:has(input[checked])"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("verplicht bewijs", WeightOf(page, "VCA-basis"));
        Assert.Equal("mooi meegenomen", WeightOf(page, "TIG-lassen"));
        Assert.Equal("moet", WeightOf(page, "MIG/MAG-lassen"));
    }

    [Fact]
    public async Task A_published_vacancy_is_kept_with_its_sentences_and_asks_for_fresh_matches()
    {
        await using var service = await RunningService.StartAsync(postgres: seeded.Postgres);
        using var visitor = new Visitor(service);

        var page = await visitor.PublishAsync(("StartsOn", ""), ("Contract", "Permanent"));

        var row = await FindAsync(service, page.VacancyId());
        Assert.Equal(("Lasser (m/v/x)", "Staalbouw Proef", "3316", 32, 40), (row.Title, row.Employer!.Name, row.Pc4, row.HoursMinimum, row.HoursMaximum));
        Assert.Equal((2800m, 3400m, ContractKind.Permanent), (row.PayMinimum, row.PayMaximum, row.Contract));
        Assert.Equal(ReturnCode.Read(page.Code())!.Hash, row.EditCodeHash);
        Assert.All(row.Skills.Where(one => !one.IsRequiredCredential), one => Assert.Contains(one.Sentence!, EmployerJourneys.Text, StringComparison.Ordinal));
        Assert.Equal(1, await service.InDatabaseAsync(db => db.Outbox.CountAsync(one => one.Argument == row.Id && one.Job == "RefreshVacancyJob")));
        Assert.Contains("Lasser (m/v/x)", (await visitor.GoAsync("/werkgevers?zoek=Staalbouw Proef")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_skill_that_was_unticked_is_not_asked_and_a_weight_that_was_chosen_is_kept()
    {
        using var visitor = new Visitor(seeded.Service);
        var page = await visitor.PasteAsync();
        var (unticked, weighed) = (RowOf(page, "TIG-lassen"), RowOf(page, "MIG/MAG-lassen"));
        unticked.QuerySelector("input")!.RemoveAttribute("checked");
        var select = weighed.QuerySelector("select")!;
        foreach (var option in select.QuerySelectorAll("option"))
            option.RemoveAttribute("selected");
        select.QuerySelector("option[value=Desirable]")!.SetAttribute("selected", "");

        page = await visitor.SendAsync(".tally button");

        var skills = (await FindAsync(seeded.Service, page.VacancyId())).Skills;
        Assert.DoesNotContain(skills, one => one.SkillId == IdOf(unticked));
        Assert.Equal(Importance.Desirable, skills.Single(one => one.SkillId == IdOf(weighed)).Importance);
    }

    [Fact]
    public async Task A_skill_searched_for_and_ticked_goes_along()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.PasteAsync();

        var page = await visitor.SendAsync("#zoeken button", ("Find", "metaal slijpen"));
        var found = page.All("#gevonden .ask-row")[0];
        page = await visitor.SendAsync(".tally button", ("Skill", IdOf(found).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains((await FindAsync(seeded.Service, page.VacancyId())).Skills, one => one.SkillId == IdOf(found) && one.Sentence is null);
    }

    [Fact]
    public async Task Every_number_that_is_wrong_is_named_at_once_and_nothing_is_kept()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.PasteAsync(employer: "Nooit Geplaatst bv");

        var page = await visitor.SendAsync(".tally button", ("HoursFewest", "veel"), ("PayFrom", "4000"), ("PayTo", "3000"), ("Openings", "0"), ("ClosesOn", "2001-01-01"));

        Assert.Equal(["#ClosesOn", "#HoursFewest", "#Openings", "#PayFrom"], page.All(".errors a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal(["veel", "4000", "0", "2001-01-01"], new[] { "HoursFewest", "PayFrom", "Openings", "ClosesOn" }.Select(field => page.Document.GetElementById(field)!.GetAttribute("value")));
        Assert.NotEmpty(page.All("#skills .ask-row input[checked]"));
        Assert.Equal(0, await seeded.Service.InDatabaseAsync(db => db.Vacancies.CountAsync(one => one.Employer!.Name == "Nooit Geplaatst bv")));
    }

    [Fact]
    public async Task Wording_that_may_shut_people_out_is_warned_about_and_stops_nobody()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync(EmployerJourneys.Text + "\nJe past in ons jonge team.");
        Assert.Contains("“jonge”: dit kan mensen uitsluiten om hun leeftijd.", page.TextAt(".near-card"), StringComparison.Ordinal);
        Assert.Contains("“Je past in ons jonge team.”", page.TextAt(".near-card"), StringComparison.Ordinal);

        page = await visitor.SendAsync(".tally button");
        Assert.StartsWith("/werkgevers/vacature/", page.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacancy_without_skills_is_warned_about_and_then_says_that_nothing_is_counted()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PasteAsync("Kom bij ons werken. Bel vandaag nog.", title: "Iets anders");
        Assert.Contains("Te weinig skills om te tellen.", page.TextAt(".near-card"), StringComparison.Ordinal);
        page = await visitor.SendAsync(".tally button");

        Assert.Contains("Wij tellen nog niet", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All(".stats"));
    }

    [Fact]
    public async Task The_code_is_shown_once()
    {
        using var visitor = new Visitor(seeded.Service);

        var page = await visitor.PublishAsync();
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", page.Code());
        Assert.Contains("no-store", page.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        page = await visitor.GoAsync(page.Address.AbsolutePath);
        Assert.Empty(page.All(".code"));
    }

    [Fact]
    public async Task There_is_nothing_to_check_before_something_is_pasted()
    {
        using var visitor = new Visitor(seeded.Service);

        Assert.Equal("/werkgevers/nieuw", (await visitor.GoAsync("/werkgevers/controle")).Address.AbsolutePath);
    }

    [Fact]
    public async Task The_pages_speak_English_to_who_chose_it()
    {
        using var visitor = new Visitor(seeded.Service);
        await visitor.GoAsync("/taal/en?terug=/werkgevers/nieuw");

        var page = await visitor.PasteAsync();

        Assert.Equal("Is this right?", page.TextAt("h1"));
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
    }

    internal static Task<VacancyRow> FindAsync(RunningService service, Guid id) =>
        service.InDatabaseAsync(db => db.Vacancies.Include(one => one.Skills).Include(one => one.Employer).SingleAsync(one => one.Id == id));

    private static AngleSharp.Dom.IElement RowOf(VisitedPage page, string label) => page.All(".ask-row").Single(row => row.QuerySelector("b")!.TextContent == label);

    private static string WeightOf(VisitedPage page, string label) => RowOf(page, label).QuerySelector("option[selected]")!.TextContent;

    private static int IdOf(AngleSharp.Dom.IElement row) =>
        int.Parse(row.QuerySelector("input[name=Skill]")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
}
