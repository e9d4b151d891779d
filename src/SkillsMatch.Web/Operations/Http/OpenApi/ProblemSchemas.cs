using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The problems of the API (RFC 9457), described once per status.</summary>
internal static class ProblemSchemas
{
    private const string Schema = "Probleem";

    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent<IOpenApiSchema>(Schema, Problem());
        foreach (var status in ProblemWording.Statuses.Where(one => one is not (405 or 501))) // no operation in the document gives those
            document.AddComponent<IOpenApiResponse>(NameOf(status), Response(status, document));
    }

    public static void AddProblem(this OpenApiOperation operation, int status, OpenApiDocument? document)
    {
        operation.Responses ??= [];
        operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(NameOf(status), document);
    }

    private static string NameOf(int status) => string.Create(CultureInfo.InvariantCulture, $"Probleem{status}");

    private static OpenApiResponse Response(int status, OpenApiDocument document)
    {
        var words = ProblemWording.Of(status);
        var response = new OpenApiResponse
        {
            Description = words.Title + ". " + words.Detail,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Schema, document), Example = Example(status) },
            },
        };
        response.Add(document, SharedHeaders.Version);
        if (status is 401)
            response.Add(document, "WWW-Authenticate");
        if (status is 429)
            response.Add(document, "RateLimit-Policy", "RateLimit");
        if (status is 409 or 429 or 503)
            response.Add(document, "Retry-After");
        return response;
    }

    private static JsonObject Example(int status)
    {
        var words = ProblemWording.Of(status);
        var example = new JsonObject
        {
            ["type"] = ProblemWording.Prefix + words.Type,
            ["title"] = words.Title,
            ["status"] = status,
            ["detail"] = words.Detail,
            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        };
        if (status is 400)
            example["errors"] = new JsonObject { ["urenMinimaal"] = new JsonArray("Dit is meer dan 'urenMaximaal'. Verlaag dit of verhoog 'urenMaximaal'.") };
        return example;
    }

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Wat er mis is (RFC 9457).",
        Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "detail", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = Text("Vaste naam van het soort probleem, waar programma's op kunnen afgaan.", "uri"),
            ["title"] = Text("Wat er mis is, in het kort."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Description = "De HTTP-status." },
            ["detail"] = Text("Wat er mis is en wat u kunt doen."),
            ["traceId"] = Text("Noem dit als u ons belt."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "Per veld alles wat er mis is; alle velden tegelijk.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
    };

    private static OpenApiSchema Text(string description, string? format = null) =>
        new() { Type = JsonSchemaType.String, Description = description, Format = format };
}
