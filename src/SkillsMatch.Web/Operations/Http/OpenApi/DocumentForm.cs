using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using SkillsMatch.Web.Operations.Http.Codes;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The frame of the document: who we are, where the API is, what all operations share.</summary>
internal sealed class DocumentForm(IOptions<ApiOptions> api) : IOpenApiDocumentTransformer
{
    private const string Prefix = "/v1";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info();
        document.Servers = [new OpenApiServer { Url = api.Value.Address, Description = "Deze dienst" }];
        document.Tags = ApiTags.All.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }).ToHashSet();
        document.ExternalDocs = new OpenApiExternalDocs { Description = "De regels waaraan deze API zich houdt", Url = new Uri("https://gitdocumentatie.logius.nl/publicatie/api/adr/") };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal) { [CodeScheme.Name] = Code() };
        SchemaWords.Mend(document.Components);
        SharedHeaders.AddTo(document);
        ProblemSchemas.AddTo(document);
        document.Paths = WithoutPrefix(document.Paths);
        return Task.CompletedTask;
    }

    private static OpenApiInfo Info() => new()
    {
        Title = "SkillsMatch",
        Version = ApiRequests.Version,
        Description =
            "Matcht mensen, werk en opleidingen in de arbeidsmarktregio op vaardigheden, met bij elke match de onderbouwing.\n\n"
            + "Zo begint u: zoek een beroep en vaardigheden, maak een profiel (`POST /werkzoekenden`), bewaar de terugkeercode en vraag de matches. "
            + "Elke POST mag een `Idempotency-Key` dragen: hetzelfde verzoek met dezelfde sleutel wordt één keer uitgevoerd. "
            + "Wijzigen vraagt de ETag in `If-Match`. Elke fout is `application/problem+json` met alle invoerfouten tegelijk.\n\n"
            + "Wijzigingen: 1.0.0 is de eerste versie.",
        Contact = new OpenApiContact
        {
            Name = "SkillsMatch Drechtsteden",
            Email = "api@skillsmatch.example",
            Url = new Uri("https://skillsmatch.example/contact"),
        },
        License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
    };

    private static OpenApiSecurityScheme Code() => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        Description =
            "De terugkeercode van een profiel, of de wijzigcode van een vacature of opleiding. Het antwoord op het aanmaken bevat hem één keer; "
            + "de dienst bewaart alleen een hash. Streepjes, spaties en kleine letters mogen.",
    };

    // The servers say /v1 already, and a path that says it too would be /v1/v1.
    private static OpenApiPaths WithoutPrefix(OpenApiPaths paths)
    {
        var relative = new OpenApiPaths();
        foreach (var (path, item) in paths.OrderBy(one => one.Key, StringComparer.Ordinal))
            relative.Add(path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : path, item);
        return relative;
    }
}
