using Microsoft.OpenApi;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The OpenAPI document of the API.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = SchemaNames.Of;
        options.AddSchemaTransformer<SchemaForm>();
        options.AddOperationTransformer<OperationForm>();
        options.AddDocumentTransformer<DocumentForm>();
    });

    public static void MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/v1/openapi.json").RequireCors(HttpRegistration.OpenData);
        DocumentationPage.Map(app);
    }
}
