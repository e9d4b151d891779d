using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.Idempotency;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>Tells of each operation what it shares with others: headers, problems, the code it asks, and an example of each body.</summary>
internal sealed class OperationForm(IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json) : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string?> Descriptions = new(StringComparer.Ordinal)
    {
        ["200"] = "Gelukt.",
        ["201"] = "Aangemaakt.",
        ["202"] = "Aangenomen; het werk gebeurt op de achtergrond.",
        ["204"] = "Gelukt; er is niets te melden.",
        ["304"] = "U heeft dit al.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var about = Operation.Of(context);
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            QueryParameters.Describe(parameter, about.IsOfTraining);
        AddHeadersAsked(operation, about);
        foreach (var status in about.Problems(operation.Parameters is { Count: > 0 }))
            operation.AddProblem(status, context.Document);
        foreach (var (status, response) in operation.Responses!.Where(one => one.Value is OpenApiResponse).ToList())
            Complete((OpenApiResponse)response, status, about, context);
        if (about.NeedsCode)
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(CodeScheme.Name, context.Document)] = [] }];
        if (operation.RequestBody?.Content?.TryGetValue("application/json", out var asked) == true)
            asked.Example = ExampleOf(about.RequestType);
        return Task.CompletedTask;
    }

    private static void AddHeadersAsked(OpenApiOperation operation, Operation about)
    {
        operation.Parameters ??= [];
        if (about.IsIdempotent)
            operation.Parameters.Add(QueryParameters.Header(
                IdempotencyFilter.Header, "16 tot 200 ASCII-tekens die niemand raadt. Hetzelfde verzoek met dezelfde sleutel wordt één keer uitgevoerd; een dag lang.",
                required: false, "5f1c2d9e-7a34-4c0e-9d55-0b6f2a8e1c77"));
        if (about.Has(Trait.Guarded) || about.Has(Trait.MayBeGuarded))
            operation.Parameters.Add(
                QueryParameters.Header("If-Match", "De ETag van de toestand die u wijzigt.", about.Has(Trait.Guarded), "\"2f1-3\""));
        if (about.Has(Trait.Tagged) && about.IsGet)
            operation.Parameters.Add(QueryParameters.Header("If-None-Match", "De ETag die u al heeft.", required: false, "\"2f1-3\""));
    }

    private void Complete(OpenApiResponse response, string status, Operation about, OpenApiOperationTransformerContext context)
    {
        response.Add(context.Document, SharedHeaders.Version, "RateLimit-Policy", "RateLimit");
        response.Description = Descriptions.GetValueOrDefault(status, response.Description);
        if (about.Has(Trait.Tagged))
            response.Add(context.Document, SharedHeaders.Tag);
        if (about.Has(Trait.Paged) && status == "200")
            response.Add(context.Document, SharedHeaders.Link);
        if (status is "201" or "202")
            response.Add(context.Document, SharedHeaders.Place);
        if (about.IsIdempotent)
            response.Add(context.Document, SharedHeaders.Replayed);
        if (response.Content?.TryGetValue("application/json", out var answered) == true)
            answered.Example = ExampleOf(about.AnswerType(status));
    }

    private JsonNode? ExampleOf(Type? type) =>
        type?.GetProperty("Example", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)?.GetValue(null) is { } example
            ? JsonSerializer.SerializeToNode(example, type, json.Value.SerializerOptions)
            : null;
}
