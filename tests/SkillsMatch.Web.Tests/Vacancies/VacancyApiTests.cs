using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Vacancies;

public sealed class VacancyApiTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task A_vacancy_posted_is_to_be_read_by_everybody_and_its_code_only_once()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);

        var posted = (await seeded.Client.PostAsync("/v1/vacatures", words.Vacancy(), new With())).ShouldBe(HttpStatusCode.Created);
        var shown = (await seeded.Client.ReadAsync(posted.Header("Location")!)).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(posted.Header("ETag"), shown.Header("ETag"));
        Assert.Equal(posted.Json["vacature"]!.ToJsonString(), shown.Json.ToJsonString());
        Assert.Equal(5, shown.Json["vaardigheden"]!.AsArray().Count);
        Assert.DoesNotContain(posted.Json["wijzigcode"]!.GetValue<string>(), shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_vacancy_asks_for_its_matches_and_tells_that_the_market_changed()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var before = await GenerationAsync();

        var made = await Made.VacancyAsync(seeded.Service, words.Vacancy());

        Assert.True(await seeded.Service.InDatabaseAsync(
            db => db.Outbox.AnyAsync(message => message.Job == "RefreshVacancyJob" && message.Argument == Guid.Parse(made.Id))));
        Assert.True(await GenerationAsync() > before);
    }

    [Fact]
    public async Task A_vacancy_that_is_refused_changes_nothing()
    {
        var before = await GenerationAsync();

        (await seeded.Client.PostAsync("/v1/vacatures", new { titel = "Werk" }, new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal(before, await GenerationAsync());
    }

    [Fact]
    public async Task Everything_wrong_with_a_vacancy_is_said_at_once()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var wrong = new
        {
            titel = "",
            tekst = new string('a', 10_001),
            vaardigheden = new object[] { new { vaardigheidId = words.Credentials[0] }, new { vaardigheidId = words.Welding[0], belang = "misschien", zin = new string('z', 1001) } },
            vereisteCertificaten = new[] { words.Credentials[0], words.Welding[1], 987654321 },
            beroepId = 987654321,
            pc4 = "12",
            urenMinimaal = 61,
            loonMinimaal = 3000,
            loonMaximaal = 2000,
            contract = 3,
            aantalPlaatsen = 0,
            sluitingsdatum = "2001-01-01",
            startdatum = "2001-02-31",
        };

        var answer = (await seeded.Client.PostAsync("/v1/vacatures", wrong, new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal(
            [
                "aantalPlaatsen", "beroepId", "contract", "loonMinimaal", "pc4", "sluitingsdatum", "startdatum", "tekst", "titel", "urenMaximaal", "urenMinimaal",
                "vaardigheden[1].belang", "vaardigheden[1].zin", "vereisteCertificaten[0]", "vereisteCertificaten[1]", "vereisteCertificaten[2]", "werkgever",
            ],
            answer.FieldsWithErrors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_vacancy_is_changed_with_its_own_code_against_its_tag()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var (made, other) =
            (await Made.VacancyAsync(seeded.Service, words.Vacancy()), await Made.VacancyAsync(seeded.Service, words.Vacancy()));
        var change = words.Vacancy("Lasser met ervaring", "Een andere werkgever");

        (await seeded.Client.PutAsync(made.Path, change, new With(IfMatch: made.Tag))).ShouldBeProblem(HttpStatusCode.Unauthorized);
        (await seeded.Client.PutAsync(made.Path, change, new With(other.Code, IfMatch: made.Tag)))
            .ShouldBeProblem(HttpStatusCode.Forbidden);
        (await seeded.Client.PutAsync(made.Path, change, new With(made.Code))).ShouldBeProblem(HttpStatusCode.PreconditionRequired);
        var changed = (await seeded.Client.PutAsync(made.Path, change, new With(made.Code, IfMatch: made.Tag))).ShouldBe(HttpStatusCode.OK);
        (await seeded.Client.PutAsync(made.Path, change, new With(made.Code, IfMatch: made.Tag)))
            .ShouldBeProblem(HttpStatusCode.PreconditionFailed);

        Assert.Equal("Lasser met ervaring", changed.Json["vacature"]!["titel"]!.GetValue<string>());
        Assert.Equal("Een andere werkgever", changed.Json["vacature"]!["werkgever"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_vacancy_of_the_demonstration_is_changed_by_nobody()
    {
        var id = await seeded.Service.InDatabaseAsync(
            db => db.Vacancies.Where(one => one.EditCodeHash == null).Select(one => one.Id).FirstAsync());

        (await seeded.Client.PostAsync($"/v1/vacatures/{id}/sluiting", null, new With("0000-0000-0000"))).ShouldBeProblem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_closed_vacancy_can_be_read_but_not_found_nor_changed()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var made = await Made.VacancyAsync(seeded.Service, words.Vacancy());

        (await seeded.Client.PostAsync(made.Path + "/sluiting", null, new With(made.Code, IfMatch: "\"0-0\""))).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        var closed = (await seeded.Client.PostAsync(made.Path + "/sluiting", null, new With(made.Code))).ShouldBe(HttpStatusCode.OK);
        var again = (await seeded.Client.PostAsync(made.Path + "/sluiting", null, new With(made.Code))).ShouldBe(HttpStatusCode.OK);

        Assert.Equal("gesloten", closed.Json["vacature"]!["status"]!.GetValue<string>());
        Assert.Equal(closed.Header("ETag"), again.Header("ETag"));
        (await seeded.Client.PutAsync(made.Path, words.Vacancy(), new With(made.Code, IfMatch: closed.Header("ETag")))).ShouldBeProblem(HttpStatusCode.Conflict);
        Assert.Equal("gesloten", (await seeded.Client.ReadAsync(made.Path)).Json["vacature"]!["status"]!.GetValue<string>());
        Assert.DoesNotContain(made.Id, (await seeded.Client.ReadAsync("/v1/vacatures?limiet=100")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_vacancies_of_a_new_employer_may_arrive_at_once()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => seeded.Client.PostAsync("/v1/vacatures", words.Vacancy(employer: "Nieuw en druk BV"), new With())));

        Assert.All(answers, answer => answer.ShouldBe(HttpStatusCode.Created));
        Assert.Equal(1, await seeded.Service.InDatabaseAsync(db => db.Employers.CountAsync(one => one.Name == "Nieuw en druk BV")));
    }

    private async Task<long> GenerationAsync() =>
        (await seeded.Service.Services.GetRequiredService<MarketCache>().FreshAsync(TestContext.Current.CancellationToken)).Generation;
}
