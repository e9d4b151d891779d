namespace SkillsMatch.Web.Operations.Http;

/// <summary>What sets requests to the API apart from requests for pages.</summary>
internal static class ApiRequests
{
    /// <summary>The version on every response (semantic versioning, Dutch API rules: version-header).</summary>
    public const string Version = "1.0.0";

    public static bool IsForApi(this HttpContext context) => context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);

    /// <summary>Adds what every answer of the API carries, and answers 404 to a path that ends in a slash (Dutch API rules: no-trailing-slash).</summary>
    public static void UseApiRules(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.IsForApi())
        {
            await next(context);
            return;
        }

        context.Response.Headers["API-Version"] = Version;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.Value!.EndsWith('/'))
            context.Response.StatusCode = StatusCodes.Status404NotFound; // the status page middleware writes the problem
        else
            await next(context);
    });
}
