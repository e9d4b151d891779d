using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations.Http;

/// <summary>
/// Whatever is sent to whatever operation of the document: the answer is ours, never a failure, and every refusal is a problem.
/// </summary>
public sealed class WildCallsLaws(SeededService seeded) : IClassFixture<SeededService>
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 30], Gen.String[Gen.Char['\0', '\uffff'], 0, 20],
        Gen.OneOf("", "\0", "\ud800", "🧑‍🏭", "İıſß", "ĳsvogel", "'; DROP TABLE vacancies; --", "%00", "../../etc/passwd", "3311", "2026-02-30", "\u202eomgekeerd"));

    // As JSON text, escaped unit by unit: so half characters travel too.
    private static readonly Gen<string> Quoted = Text.Select(text => $"\"{string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"))}\"");

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Gen.Int.Select(number => number.ToString(CultureInfo.InvariantCulture)), Quoted,
        Gen.OneOf("0", "-1", "1", "9", "101", "2147483648", "0.5", "1e308", "1e999", "-1e-320", "12345678901234567890", "true", "false", "null", "[]", "{}"));

    private static readonly Gen<string> Anything = Gen.Recursive<string>((depth, inner) => depth >= 3
        ? Leaf
        : Gen.Frequency((4, Leaf), (1, inner.Array[0, 4].Select(all => $"[{string.Join(',', all)}]")), (1, ObjectOf(inner))));

    [Fact]
    public async Task Nothing_that_is_sent_makes_the_service_fail()
    {
        var operations = (await seeded.Client.ReadAsync("/v1/openapi.json")).Json;
        var calls = operations["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => new Target(operation.Key, path.Key, operation.Value!))).ToArray();
        var made = await Made.ProfileAsync(seeded.Service, new { });

        await Gen.Select(Gen.OneOf(calls), Gen.Bool, Anything, Text, Gen.Int[0, int.MaxValue]).SampleAsync(
            async (target, fromExample, wild, text, seed) => Check(
                target, await SendAsync(target, fromExample ? target.Damaged(wild, seed) : wild, text, made)),
            iter: 600, threads: 1);
    }

    private async Task<ApiAnswer> SendAsync(Target target, string body, string text, Made made)
    {
        var query = string.Join('&', target.QueryNames.Select(name => $"{name}={Escape(text)}"));
        var path = target.Path.Replace("{id}", target.Path.Contains("werkzoekenden", StringComparison.Ordinal) ? made.Id : Escape(text.Length > 0 ? text : "x"), StringComparison.Ordinal)
            .Replace("{vacatureId}", Guid.NewGuid().ToString(), StringComparison.Ordinal);
        var with = new With(
            made.Code, IfMatch: text.All(one => one is > ' ' and < '\x7f') && text.Length > 0 ? text : "*", Key: Guid.NewGuid().ToString());
        return await seeded.Client.CallAsync(
            new HttpMethod(target.Method.ToUpperInvariant()), $"/v1{path}?{query}", target.HasBody ? body : null, with);
    }

    private static void Check(Target target, ApiAnswer answer)
    {
        Assert.True((int)answer.Status < 500, $"{target.Method} {target.Path}: {answer.Text}");
        if ((int)answer.Status >= 400)
            answer.ShouldBeProblem(answer.Status);
    }

    // A path with NUL in it the server itself turns away, before anything of ours sees it.
    private static string Escape(string text)
    {
        var plain = string.Concat(text.Where(one => !char.IsSurrogate(one) && one != '\0'));
        return Uri.EscapeDataString(plain is "." or ".." ? "x" : plain);
    }

    private static Gen<string> ObjectOf(Gen<string> inner) => Gen
        .Select(Gen.OneOf(Gen.OneOf("titel", "tekst", "vaardigheden", "niveau", "pc4").Select(name => $"\"{name}\""), Quoted), inner, (name, value) => $"{name}:{value}")
        .Array[0, 4].Select(members => $"{{{string.Join(',', members)}}}");

    /// <summary>One operation of the document.</summary>
    private sealed record Target(string Method, string Path, JsonNode Operation)
    {
        public bool HasBody => Operation["requestBody"] is not null;

        public IEnumerable<string> QueryNames => (Operation["parameters"] ?? new JsonArray()).AsArray()
            .Where(one => one!["in"]!.GetValue<string>() == "query").Select(one => one!["name"]!.GetValue<string>());

        /// <summary>The example with one of its members replaced by something wild.</summary>
        public string Damaged(string wild, int seed)
        {
            if (Operation["requestBody"]?["content"]?["application/json"]?["example"] is not JsonObject { Count: > 0 } example)
                return wild;
            var members = example.Select(
                (one, position) => $"\"{one.Key}\":{(position == seed % example.Count ? wild : one.Value?.ToJsonString() ?? "null")}");
            return $"{{{string.Join(',', members)}}}";
        }
    }
}
