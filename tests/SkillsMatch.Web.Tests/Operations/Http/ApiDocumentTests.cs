using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations.Http;

public sealed class ApiDocumentTests(SeededService seeded) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Every_operation_is_described_with_summary_tag_and_an_example_of_each_body()
    {
        foreach (var (name, operation) in Operations(await DocumentAsync()))
        {
            Assert.False(string.IsNullOrWhiteSpace(operation["summary"]?.GetValue<string>()), name);
            Assert.False(string.IsNullOrWhiteSpace(operation["description"]?.GetValue<string>()), name);
            Assert.Single(operation["tags"]!.AsArray());
            Assert.All(Bodies(operation), body => Assert.True(body["example"] is not null, $"{name} has a body without an example"));
            Assert.All((operation["parameters"] ?? new JsonArray()).AsArray().Where(one => one!["in"]!.GetValue<string>() != "path"), one => Assert.NotNull(one!["description"]));
        }
    }

    [Fact]
    public async Task Every_property_of_every_schema_is_described()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject();

        var silent = schemas.SelectMany(schema => (schema.Value!["properties"]?.AsObject() ?? []).Where(one => one.Value!["description"] is null).Select(one => $"{schema.Key}.{one.Key}"));

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Every_example_of_a_request_is_accepted()
    {
        foreach (var (name, operation) in Operations(await DocumentAsync()).Where(one => one.Name.StartsWith("post ", StringComparison.Ordinal) && one.Operation["requestBody"] is not null && !one.Name.Contains('{')))
        {
            var answer = await seeded.Client.PostAsync("/v1" + name.Split(' ')[1], operation["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString(), new With());
            Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.OK, $"{name}: {answer.Text}");
        }
    }

    [Fact]
    public async Task Every_endpoint_under_v1_is_in_the_document()
    {
        var documented = Operations(await DocumentAsync()).Select(one => one.Name).Order(StringComparer.Ordinal);
        var mapped = Endpoints().Where(one => one.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null)
            .SelectMany(one => one.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method.ToLowerInvariant()} {PathOf(one)}")).Order(StringComparer.Ordinal);

        Assert.Equal(mapped, documented);
    }

    [Fact]
    public async Task Who_needs_a_code_is_told_so_in_the_document_and_at_the_door()
    {
        var document = Operations(await DocumentAsync()).ToDictionary(one => one.Name, one => one.Operation);
        foreach (var endpoint in Endpoints().Where(one => one.Metadata.GetMetadata<IAuthorizeData>() is not null))
        {
            var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single();
            Assert.NotNull(document[$"{method.ToLowerInvariant()} {PathOf(endpoint)}"]["security"]);
            var path = "/v1" + System.Text.RegularExpressions.Regex.Replace(PathOf(endpoint), "{[^}]+}", Guid.NewGuid().ToString(), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
            var answer = await seeded.Client.CallAsync(new HttpMethod(method), path, method is "GET" or "DELETE" ? null : "{}");
            Assert.True(answer.Status is HttpStatusCode.Unauthorized || endpoint.Metadata.GetMetadata<IAuthorizeData>()!.Policy == "matches-van-vacature" && answer.Status is HttpStatusCode.NotFound, $"{method} {path}: {answer.Text}");
        }
    }

    [Fact]
    public async Task The_page_with_the_documentation_takes_everything_from_here()
    {
        var page = await seeded.Client.GetAsync(new Uri("/v1/docs", UriKind.Relative));
        var script = await seeded.Client.GetAsync(new Uri("/v1/docs/scalar.js", UriKind.Relative));

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("https://", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, script.StatusCode);
        Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> DocumentAsync() => (await seeded.Client.ReadAsync("/v1/openapi.json")).ShouldBe(HttpStatusCode.OK).Json;

    private IEnumerable<RouteEndpoint> Endpoints() => seeded.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(one => one.RoutePattern.RawText?.StartsWith("/v1", StringComparison.Ordinal) == true && one.Metadata.GetMetadata<IEndpointNameMetadata>() is not null);

    private static string PathOf(RouteEndpoint endpoint) =>
        System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!["/v1".Length..], ":[a-z]+}", "}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<(string Name, JsonNode Operation)> Operations(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(operation => ($"{operation.Key} {path.Key}", operation.Value!)));

    private static IEnumerable<JsonNode> Bodies(JsonNode operation)
    {
        var answers = operation["responses"]!.AsObject().Select(one => one.Value!["content"]?["application/json"]);
        return answers.Append(operation["requestBody"]?["content"]?["application/json"]).OfType<JsonNode>();
    }
}
