using System.Net;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations.Http;

public sealed class ApiRulesTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Theory]
    [InlineData("/v1/nergens", HttpStatusCode.NotFound)]
    [InlineData("/v1/beroepen/", HttpStatusCode.NotFound)]
    [InlineData("/v1", HttpStatusCode.NotFound)]
    [InlineData("/v1/werkzoekenden", HttpStatusCode.MethodNotAllowed)]
    public async Task What_cannot_be_had_is_a_problem(string path, HttpStatusCode status) =>
        (await seeded.Client.ReadAsync(path)).ShouldBeProblem(status);

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*;q=0.5")]
    [InlineData("application/json;q=0")]
    public async Task Who_accepts_no_JSON_is_told_that_there_is_nothing_else(string accept) =>
        (await seeded.Client.GetAsync("/v1/beroepen", new With(Accept: accept))).ShouldBeProblem(HttpStatusCode.NotAcceptable);

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html, */*;q=0.1")]
    [InlineData("application/*")]
    [InlineData("onzin")]
    public async Task Who_accepts_JSON_gets_it(string accept) =>
        (await seeded.Client.GetAsync("/v1/beroepen", new With(Accept: accept))).ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task A_body_in_another_form_is_refused(string form) =>
        (await seeded.Client.PostAsync("/v1/werkzoekenden", "{}", new With(ContentType: form)))
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task A_body_of_no_form_is_refused() =>
        (await seeded.Client.PostAsync("/v1/werkzoekenden", null, new With())).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task A_body_that_is_too_large_is_refused() => (await seeded.Client.PostAsync(
        "/v1/vaardigheden/_herken", new { tekst = new string('a', 300_000) }, new With()))
            .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"niveau\":1,\"niveau\":2}")]
    [InlineData("{\"\\ud800\":1,\"niveau\":")]
    [InlineData("// wat\n{}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task A_body_that_is_no_JSON_is_refused(string body) =>
        Assert.Equal(["$"], (await seeded.Client.PostAsync("/v1/werkzoekenden", body, new With())).ShouldBeProblem(HttpStatusCode.BadRequest).FieldsWithErrors);

    [Fact]
    public async Task A_body_that_is_too_deep_is_refused() => (await seeded.Client.PostAsync(
        "/v1/werkzoekenden", "{\"vaardigheden\":" + new string('[', 1000) + new string(']', 1000) + "}", new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"tekst\"")]
    [InlineData("12")]
    public async Task A_body_that_is_no_object_is_refused(string body) => Assert.Equal(
        "Hier hoort een object: { … }.", (await seeded.Client.PostAsync("/v1/werkzoekenden", body, new With())).ShouldBeProblem(HttpStatusCode.BadRequest).ErrorsAt("$").Single());

    [Theory]
    [InlineData("\"a\\u0000b\"", "stuurteken")]
    [InlineData("\"a\\u001bb\"", "stuurteken")]
    [InlineData("\"\\ud800\"", "half teken")]
    [InlineData("\"\\udc00\\ud800\"", "half teken")]
    [InlineData("null", "niet null")]
    public async Task Text_that_no_database_keeps_is_refused_at_its_field(string text, string says)
    {
        var answer = (await seeded.Client.PostAsync("/v1/vaardigheden/_herken", $"{{\"tekst\":{text}}}", new With())).ShouldBeProblem(HttpStatusCode.BadRequest);

        Assert.Contains(says, answer.ErrorsAt("tekst").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_answers_like_GET_without_a_body()
    {
        var head = (await seeded.Client.CallAsync(HttpMethod.Head, "/v1/beroepen?zoek=lasser", body: null)).ShouldBe(HttpStatusCode.OK);

        Assert.Empty(head.Text);
        Assert.Equal((await seeded.Client.ReadAsync("/v1/beroepen?zoek=lasser")).Header("ETag"), head.Header("ETag"));
    }

    [Fact]
    public async Task OPTIONS_says_what_is_allowed()
    {
        var answer = (await seeded.Client.CallAsync(HttpMethod.Options, "/v1/vacatures", body: null)).ShouldBe(HttpStatusCode.NoContent);

        Assert.Contains("POST", answer.Header("Allow"), StringComparison.Ordinal);
        (await seeded.Client.CallAsync(HttpMethod.Options, "/v1/nergens", body: null)).ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/v1/openapi.json", "*")]
    [InlineData("/v1/beroepen?zoek=lasser", "*")]
    [InlineData("/v1/vaardigheden?zoek=lassen", "*")]
    [InlineData("/v1/vacatures", null)]
    [InlineData("/v1/werkzoekenden/0199f0a4-8c1e-7d0b-9a55-3f0d5a1c2b3e", null)]
    public async Task Pages_of_others_may_read_open_data_and_nothing_else(string path, string? allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://elders.example");

        var answer = await seeded.Client.SendAsync(request);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null);
    }

    [Theory]
    [InlineData("/v1/beroepen?zoek=lasser")]
    [InlineData("/v1/nergens")]
    [InlineData("/v1/beroepen?limiet=veel")]
    public async Task Every_answer_carries_the_headers_that_keep_it_safe(string path)
    {
        var answer = await seeded.Client.ReadAsync(path);

        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("DENY", answer.Header("X-Frame-Options"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Contains("frame-ancestors 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.NotNull(answer.Header("RateLimit"));
        Assert.Null(answer.Header("Server"));
        Assert.Null(answer.Header("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_https_browsers_are_told_to_stay_there()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/beroepen?zoek=lasser");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Host = "skillsmatch.example";

        Assert.True((await seeded.Client.SendAsync(request)).Headers.Contains("Strict-Transport-Security"));
    }
}
