using System.Net;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Web.Operations.Http.Idempotency;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations.Http;

public sealed class IdempotencyTests(SeededService seeded) : IClassFixture<SeededService>
{
    private static With New() => new(Key: Guid.NewGuid().ToString());

    [Fact]
    public async Task The_same_request_with_the_same_key_is_done_once_and_answered_twice_the_same()
    {
        var (profile, with) = ((await Vocabulary.OfAsync(seeded.Service)).Profile(), New());

        var first = (await seeded.Client.PostAsync("/v1/werkzoekenden", profile, with)).ShouldBe(HttpStatusCode.Created);
        var again = (await seeded.Client.PostAsync("/v1/werkzoekenden", profile, with)).ShouldBe(HttpStatusCode.Created);

        Assert.Equal(
            (first.Text, first.Header("Location"), first.Header("ETag")), (again.Text, again.Header("Location"), again.Header("ETag")));
        Assert.Equal((null, "true"), (first.Header("Idempotency-Replayed"), again.Header("Idempotency-Replayed")));
    }

    [Fact]
    public async Task Another_request_with_the_same_key_is_refused()
    {
        var with = New();
        (await seeded.Client.PostAsync("/v1/werkzoekenden", new { niveau = 1 }, with)).ShouldBe(HttpStatusCode.Created);

        var other = (await seeded.Client.PostAsync("/v1/werkzoekenden", new { niveau = 2 }, with)).ShouldBeProblem(HttpStatusCode.Conflict);

        Assert.Equal("urn:skillsmatch:probleem:sleutel-hergebruikt", other.Json["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_key_elsewhere_or_of_somebody_else_is_another_key()
    {
        var with = New();
        var (mine, other) = (await Made.ProfileAsync(seeded.Service, new { }), await Made.ProfileAsync(seeded.Service, new { }));

        var first = (await seeded.Client.PostAsync(mine.Path + "/matchopdrachten", new { }, with with { Code = mine.Code })).ShouldBe(HttpStatusCode.Accepted);
        var second = (await seeded.Client.PostAsync(other.Path + "/matchopdrachten", new { }, with with { Code = other.Code })).ShouldBe(HttpStatusCode.Accepted);

        Assert.NotEqual(first.Text, second.Text);
        (await seeded.Client.PostAsync(mine.Path + "/matchopdrachten", new { }, with with { Code = other.Code })).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_many_at_once_one_is_done_and_the_others_get_its_answer_or_are_asked_to_come_back()
    {
        var (vacancy, with) = ((await Vocabulary.OfAsync(seeded.Service)).Vacancy(employer: "Werkgever van één keer"), New());

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => seeded.Client.PostAsync("/v1/vacatures", vacancy, with)));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Conflict, answer.Text));
        Assert.Single(answers.Where(answer => answer.Status is HttpStatusCode.Created).Select(answer => answer.Text).Distinct());
        Assert.All(answers.Where(answer => answer.Status is HttpStatusCode.Conflict), answer => Assert.Equal(
            "1", answer.ShouldBeProblem(HttpStatusCode.Conflict).Header("Retry-After")));
        Assert.Equal(
            1, await seeded.Service.InDatabaseAsync(db => db.Vacancies.CountAsync(one => one.Employer!.Name == "Werkgever van één keer")));
    }

    [Fact]
    public async Task What_was_refused_may_be_mended_under_the_same_key()
    {
        var with = New();

        (await seeded.Client.PostAsync("/v1/werkzoekenden", new { niveau = 9 }, with)).ShouldBeProblem(HttpStatusCode.BadRequest);

        (await seeded.Client.PostAsync("/v1/werkzoekenden", new { niveau = 8 }, with)).ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("")]
    public async Task A_key_that_others_could_guess_is_refused(string key) => Assert.Equal(
        ["Idempotency-Key"],
        (await seeded.Client.PostAsync("/v1/werkzoekenden", new { }, new With(Key: key))).ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);

    [Fact]
    public async Task Neither_the_key_nor_anything_of_the_answer_can_be_read_in_the_database()
    {
        var with = New();

        var answer = (await seeded.Client.PostAsync("/v1/werkzoekenden", new { niveau = 7 }, with)).ShouldBe(HttpStatusCode.Created);

        var code = answer.Json["terugkeercode"]!.GetValue<string>();
        Assert.Empty(await Traces.OfAsync(seeded.Service, with.Key!, code));
        Assert.Equal(["public.job_seekers"], await Traces.OfAsync(seeded.Service, answer.Json["id"]!.GetValue<string>()));
    }

    [Fact]
    public void An_answer_opens_with_the_secret_that_sealed_it_and_with_no_other()
    {
        var (mine, other) = (new IdempotencySecret("POST /v1/x", "key one"), new IdempotencySecret("POST /v1/x", "key two"));
        var answer = mine.Seal(new KeptAnswer(201, "/v1/x/1", null, "application/json", [1, 2, 3]));

        Assert.Equal("/v1/x/1", mine.Open(answer).Location);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => other.Open(answer));
    }
}
