using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class EditVacancyTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Who_published_a_vacancy_changes_it()
    {
        using var employer = new Visitor(seeded.Service);
        var id = (await employer.PublishAsync()).VacancyId();

        var page = await employer.GoAsync($"/werkgevers/vacature/{id}/wijzigen");
        Assert.Equal("40", page.Document.GetElementById("HoursMost")!.GetAttribute("value"));
        Assert.NotEmpty(page.All("#skills .ask-row input[checked]"));
        page = await employer.SendAsync(".tally button", ("Title", "Lasser brugdelen"), ("HoursMost", "36"));

        Assert.Equal($"/werkgevers/vacature/{id}", page.Address.AbsolutePath);
        Assert.Equal("Lasser brugdelen", page.TextAt("h1"));
        Assert.Equal(36, (await PublishVacancyTests.FindAsync(seeded.Service, id)).HoursMaximum);
    }

    [Fact]
    public async Task A_change_with_a_mistake_is_not_kept_and_says_what_is_wrong()
    {
        using var employer = new Visitor(seeded.Service);
        var id = (await employer.PublishAsync()).VacancyId();
        await employer.GoAsync($"/werkgevers/vacature/{id}/wijzigen");

        var page = await employer.SendAsync(".tally button", ("Title", ""), ("HoursMost", "99"));

        Assert.Equal(["#HoursMost", "#Title"], page.All(".errors a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.True(page.Document.QuerySelector("details[open] #Title") is not null);
        Assert.Equal("Lasser (m/v/x)", (await PublishVacancyTests.FindAsync(seeded.Service, id)).Title);
    }

    [Fact]
    public async Task A_stranger_comes_no_further_than_the_code()
    {
        using var employer = new Visitor(seeded.Service);
        using var stranger = new Visitor(seeded.Service);
        var id = (await employer.PublishAsync()).VacancyId();

        var page = await stranger.GoAsync($"/werkgevers/vacature/{id}/wijzigen");
        Assert.Equal($"/werkgevers/vacature/{id}", page.Address.AbsolutePath);
        page = await stranger.SendAsync("#wijzigen button", ("code", "AAAA-BBBB-CCCC"));

        Assert.Contains("Deze code past niet bij deze vacature.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        page = await stranger.PostAsync($"/werkgevers/vacature/{id}/wijzigen", ("Title", "Gekaapt"));
        Assert.NotEqual("Gekaapt", page.TextAt("h1"));
        Assert.Equal("Lasser (m/v/x)", (await PublishVacancyTests.FindAsync(seeded.Service, id)).Title);
    }

    [Fact]
    public async Task The_code_opens_the_vacancy_on_another_device_however_it_is_typed()
    {
        using var employer = new Visitor(seeded.Service);
        using var elsewhere = new Visitor(seeded.Service);
        var published = await employer.PublishAsync();

        await elsewhere.GoAsync(published.Address.AbsolutePath);
        var page = await elsewhere.SendAsync("#wijzigen button", ("code", published.Code().Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()));

        Assert.NotEmpty(page.All("#wijzigen a[href$=wijzigen]"));
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GoAsync(published.Address.AbsolutePath + "/wijzigen")).Status);
        Assert.EndsWith("/wijzigen", elsewhere.Page.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_another_change_does_not_undo_it()
    {
        using var first = new Visitor(seeded.Service);
        var id = (await first.PublishAsync()).VacancyId();
        await first.GoAsync($"/werkgevers/vacature/{id}/wijzigen");
        await seeded.Service.InDatabaseAsync(db => db.Vacancies.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Title, "Veranderd")));

        var page = await first.SendAsync(".tally button", ("Title", "Te laat"));

        Assert.Contains("Deze vacature is intussen veranderd.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Veranderd", (await PublishVacancyTests.FindAsync(seeded.Service, id)).Title);
    }

    [Fact]
    public async Task A_closed_vacancy_is_found_no_more_and_says_that_it_is_closed()
    {
        using var employer = new Visitor(seeded.Service);
        await employer.PasteAsync(employer: "Sluit Vandaag bv");
        var id = (await employer.SendAsync(".tally button")).VacancyId();
        await employer.GoAsync($"/werkgevers/vacature/{id}/wijzigen");

        var page = await employer.SendAsync(".out button");

        Assert.Contains("Deze vacature is gesloten", page.Text, StringComparison.Ordinal);
        Assert.Equal(VacancyStatus.Closed, (await PublishVacancyTests.FindAsync(seeded.Service, id)).Status);
        Assert.DoesNotContain("Lasser", (await employer.GoAsync("/werkgevers?zoek=Sluit Vandaag")).TextAt("#vacatures"), StringComparison.Ordinal);
        Assert.EndsWith(id.ToString(), (await employer.GoAsync($"/werkgevers/vacature/{id}/wijzigen")).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vacancy_of_the_demonstration_cannot_be_changed()
    {
        using var visitor = new Visitor(seeded.Service);
        var id = await seeded.Service.InDatabaseAsync(db => db.Vacancies.Where(one => one.EditCodeHash == null).Select(one => one.Id).FirstAsync());

        Assert.Equal($"/werkgevers/vacature/{id}", (await visitor.GoAsync($"/werkgevers/vacature/{id}/wijzigen")).Address.AbsolutePath);
        Assert.Contains("Deze vacature hoort bij de voorbeelden.", visitor.Page.Text, StringComparison.Ordinal);
    }
}
