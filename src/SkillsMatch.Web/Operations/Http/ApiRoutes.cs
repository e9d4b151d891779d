using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SkillsMatch.Web.Operations.Http.Idempotency;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Operations.Http;

internal static class ApiRoutes
{
    /// <summary>The group that all endpoints of the API stand in, with what they share.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapApiDocument();
        var limit = app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.LargestRequest;
        return app.MapGroup("/v1")
            .WithMetadata(new RequestSizeLimitAttribute(limit))
            .AddEndpointFilter<RouteGroupBuilder, IdempotencyFilter>();
    }
}
