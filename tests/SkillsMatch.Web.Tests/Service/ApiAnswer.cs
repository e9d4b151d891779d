using System.Net;
using System.Text.Json.Nodes;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>One answer of the API, read whole.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, HttpResponseMessage Message, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Header(string name) =>
        Message.Headers.TryGetValues(name, out var values) || Message.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>The fields that a problem says something about.</summary>
    public IReadOnlyList<string> FieldsWithErrors => [.. Json["errors"]!.AsObject().Select(one => one.Key)];

    /// <summary>The messages about one field.</summary>
    public IReadOnlyList<string> ErrorsAt(string field) => [.. Json["errors"]![field]!.AsArray().Select(one => one!.GetValue<string>())];

    /// <summary>Fails unless this is a problem of that status, told as the Dutch API rules ask.</summary>
    public ApiAnswer ShouldBeProblem(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Text}");
        Assert.Equal("application/problem+json", Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, Json["status"]!.GetValue<int>());
        foreach (var member in (string[])["type", "title", "detail", "traceId"])
            Assert.False(string.IsNullOrWhiteSpace(Json[member]?.GetValue<string>()), $"'{member}' is missing in {Text}");
        Assert.Equal("1.0.0", Header("API-Version"));
        return this;
    }

    /// <summary>Fails unless the answer has that status.</summary>
    public ApiAnswer ShouldBe(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Text}");
        Assert.Equal("1.0.0", Header("API-Version"));
        return this;
    }
}
