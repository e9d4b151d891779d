using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>What goes with a call beside its body.</summary>
public sealed record With(string? Code = null, string? IfMatch = null, string? IfNoneMatch = null, string? Key = null, string? Accept = null, string? ContentType = null);

/// <summary>Calls the API as a client elsewhere would.</summary>
public static class ApiCalls
{
    public static Task<ApiAnswer> GetAsync(this HttpClient client, string path, With with) =>
        client.CallAsync(HttpMethod.Get, path, body: null, with);

    public static Task<ApiAnswer> ReadAsync(this HttpClient client, string path, string? code = null) =>
        client.GetAsync(path, new With(code));

    public static Task<ApiAnswer> PostAsync(this HttpClient client, string path, object? body, With? with = null) =>
        client.CallAsync(HttpMethod.Post, path, body, with);

    public static Task<ApiAnswer> PutAsync(this HttpClient client, string path, object? body, With? with = null) =>
        client.CallAsync(HttpMethod.Put, path, body, with);

    public static Task<ApiAnswer> DeleteAsync(this HttpClient client, string path, With? with = null) =>
        client.CallAsync(HttpMethod.Delete, path, body: null, with);

    /// <param name="body">Text is sent as it is, anything else as JSON; null: nothing.</param>
    public static async Task<ApiAnswer> CallAsync(this HttpClient client, HttpMethod method, string path, object? body, With? with = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body as string ?? JsonSerializer.Serialize(body)));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(with?.ContentType ?? "application/json");
        }

        if (with is not null)
            AddHeaders(request.Headers, with);
        var answer = await client.SendAsync(request);
        return new ApiAnswer(answer.StatusCode, answer, await answer.Content.ReadAsStringAsync());
    }

    private static void AddHeaders(HttpRequestHeaders headers, With with)
    {
        Add("Authorization", with.Code is null ? null : "Bearer " + with.Code);
        Add("If-Match", with.IfMatch);
        Add("If-None-Match", with.IfNoneMatch);
        Add("Idempotency-Key", with.Key);
        Add("Accept", with.Accept);

        void Add(string name, string? value)
        {
            if (value is not null)
                headers.TryAddWithoutValidation(name, value);
        }
    }
}
