using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The headers of answers, described once.</summary>
internal static class SharedHeaders
{
    public const string Version = "API-Version";
    public const string Tag = "ETag";
    public const string Place = "Location";
    public const string Link = "Link";
    public const string Replayed = "Idempotency-Replayed";

    private static readonly (string Name, string Description, JsonSchemaType Type, JsonNode Example)[] All =
    [
        (Version, "De volledige versie van de API.", JsonSchemaType.String, ApiRequests.Version),
        (Tag, "Benoemt deze toestand; stuur hem mee in If-Match of If-None-Match.", JsonSchemaType.String, "\"2f1-3\""),
        (Place, "Waar het nieuwe te vinden is.", JsonSchemaType.String, "/v1/vacatures/0199f0a4-8c1e-7d0b-9a55-3f0d5a1c2b3e"),
        (Link, "De volgende en vorige bladzijde (RFC 8288), als die er zijn.", JsonSchemaType.String, "</v1/vacatures?limiet=20&cursor=eyJrIjoxfQ>; rel=\"next\""),
        (Replayed, "true als dit een eerder gegeven antwoord is.", JsonSchemaType.Boolean, true),
        ("RateLimit-Policy", "Hoeveel verzoeken (q) per hoeveel seconden (w).", JsonSchemaType.String, "\"adres\";q=600;w=60"),
        ("RateLimit", "Hoeveel verzoeken nog (r) en over hoeveel seconden het weer vol is (t).", JsonSchemaType.String, "\"adres\";r=599;t=42"),
        ("Retry-After", "Over hoeveel seconden het weer kan.", JsonSchemaType.Integer, 42),
        ("WWW-Authenticate", "Hoe de code meegestuurd wordt.", JsonSchemaType.String, "Bearer realm=\"SkillsMatch\""),
    ];

    public static void AddTo(OpenApiDocument document)
    {
        foreach (var (name, description, type, example) in All)
            document.AddComponent<IOpenApiHeader>(name, new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type }, Example = example.DeepClone() });
    }

    public static void Add(this OpenApiResponse response, OpenApiDocument? document, params string[] names)
    {
        response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        foreach (var name in names)
            response.Headers[name] = new OpenApiHeaderReference(name, document);
    }
}
