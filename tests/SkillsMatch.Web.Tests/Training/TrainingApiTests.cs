using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Training;

public sealed class TrainingApiTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task An_offer_published_is_to_be_read_by_everybody()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);

        var posted = (await seeded.Client.PostAsync("/v1/opleidingsaanbod", words.Training(), new With())).ShouldBe(HttpStatusCode.Created);
        var shown = (await seeded.Client.ReadAsync(posted.Header("Location")!)).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(posted.Json["opleiding"]!.ToJsonString(), shown.Json.ToJsonString());
        Assert.Equal(words.Welding.Take(2), shown.Json["leeruitkomsten"]!.AsArray().Select(one => one!["id"]!.GetValue<int>()));
        (await seeded.Client.GetAsync(posted.Header("Location")!, new With(IfNoneMatch: posted.Header("ETag")))).ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Everything_wrong_with_an_offer_is_said_at_once()
    {
        var wrong = new
        {
            naam = " ",
            soort = "fantasie",
            vorm = "",
            weken = 0,
            urenPerWeek = 61,
            leeruitkomsten = Array.Empty<int>(),
            pc4 = "0000",
            niveau = 0,
            crebo = "12a",
            instapvaardigheden = new[] { 987654321 },
            kosten = 100,
            subsidie = 200,
            startdata = new[] { "2001-01-01" },
            plaatsen = 0,
        };

        var answer = (await seeded.Client.PostAsync("/v1/opleidingsaanbod", wrong, new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Equal(
            [
                "aanbieder", "crebo", "instapvaardigheden[0]", "leeruitkomsten", "naam", "niveau", "omschrijving", "pc4", "plaatsen", "soort", "startdata[0]",
                "subsidie", "subsidieregeling", "urenPerWeek", "vorm", "weken",
            ],
            answer.FieldsWithErrors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_offer_is_changed_and_withdrawn_with_its_own_code_against_its_tag()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var (made, other) =
            (await Made.TrainingAsync(seeded.Service, words.Training()), await Made.TrainingAsync(seeded.Service, words.Training()));

        (await seeded.Client.PutAsync(made.Path, words.Training("Beter"), new With(IfMatch: made.Tag)))
            .ShouldBeProblem(HttpStatusCode.Unauthorized);
        (await seeded.Client.PutAsync(made.Path, words.Training("Beter"), new With(other.Code, IfMatch: made.Tag))).ShouldBeProblem(HttpStatusCode.Forbidden);
        (await seeded.Client.PutAsync(made.Path, words.Training("Beter"), new With(made.Code)))
            .ShouldBeProblem(HttpStatusCode.PreconditionRequired);
        var changed = (await seeded.Client.PutAsync(made.Path, words.Training("Beter"), new With(made.Code, IfMatch: made.Tag))).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("Beter", changed.Json["opleiding"]!["naam"]!.GetValue<string>());
        (await seeded.Client.DeleteAsync(made.Path, new With(made.Code, IfMatch: made.Tag)))
            .ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        (await seeded.Client.DeleteAsync(made.Path, new With(made.Code, IfMatch: changed.Header("ETag"))))
            .ShouldBe(HttpStatusCode.NoContent);

        (await seeded.Client.ReadAsync(made.Path)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_shows_one_kind_and_what_teaches_one_skill_when_that_is_asked()
    {
        var words = await Vocabulary.OfAsync(seeded.Service);
        var made = await Made.TrainingAsync(seeded.Service, words.Training());

        var found = (await seeded.Client.ReadAsync($"/v1/opleidingsaanbod?soort=vakcursus&vaardigheidId={words.Welding[0]}&limiet=100")).ShouldBe(HttpStatusCode.OK).Json["opleidingen"]!.AsArray();

        Assert.Contains(made.Id, found.Select(one => one!["id"]!.GetValue<string>()));
        Assert.All(found, one => Assert.Equal("vakcursus", one!["soort"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_walk_through_the_list_meets_every_offer_once()
    {
        var all = await seeded.Service.InDatabaseAsync(db => db.TrainingOffers.CountAsync(one => !one.IsWithdrawn));
        var seen = new HashSet<string>();
        var path = (string?)"/v1/opleidingsaanbod?limiet=90";
        while (path is not null)
        {
            var page = (await seeded.Client.ReadAsync(path)).ShouldBe(HttpStatusCode.OK);
            Assert.All(page.Json["opleidingen"]!.AsArray(), one => Assert.True(seen.Add(one!["id"]!.GetValue<string>())));
            path = page.Header("Link")?.Split(", ").FirstOrDefault(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal))?.Split('>')[0].TrimStart('<');
        }

        Assert.True(seen.Count >= all);
    }
}
