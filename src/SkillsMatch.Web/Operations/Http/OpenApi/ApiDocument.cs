using Scalar.AspNetCore;

namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>The OpenAPI document of the API and the page that shows it.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1");

    public static void MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/v1/openapi.json").RequireCors(HttpRegistration.OpenData);
        app.MapScalarApiReference("/v1/docs", page => page.WithOpenApiRoutePattern("/v1/openapi.json"));
    }
}
