using Microsoft.Net.Http.Headers;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>What sets requests to the API apart from requests for pages.</summary>
internal static class ApiRequests
{
    /// <summary>The version on every response (semantic versioning, Dutch API rules: version-header).</summary>
    public const string Version = "1.0.0";

    public static bool IsForApi(this HttpContext context) => context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);

    public static bool IsForDocumentation(this HttpContext context) =>
        context.Request.Path.StartsWithSegments("/v1/docs", StringComparison.Ordinal);

    /// <summary>Adds what every answer of the API carries, also one to a failure.</summary>
    public static void UseApiHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.IsForApi())
            context.Response.OnStarting(PutHeadersOn, context.Response);
        return next(context);
    });

    /// <summary>
    /// Answers what no endpoint should have to: 404 to a path that ends in a slash (no-trailing-slash), 406 to who accepts no JSON, HEAD as
    /// GET without a body, OPTIONS with what is allowed.
    /// </summary>
    public static void UseApiRules(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.IsForApi())
            await next(context);
        else if (context.Request.Path.Value!.EndsWith('/'))
            context.Response.StatusCode = StatusCodes.Status404NotFound; // the status page middleware writes the problem
        else if (!context.IsForDocumentation() && !AcceptsJson(context.Request))
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
        else
            await AnswerAsync(context, next);
    });

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsHead(method))
            context.Request.Method = HttpMethods.Get; // the server itself leaves the body out
        if (HttpMethods.IsPost(method))
            context.Request.EnableBuffering(); // to be read again for its idempotency key
        await next(context);
        if (HttpMethods.IsOptions(method) && context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            context.Response.StatusCode = StatusCodes.Status204NoContent; // with the Allow header that routing put there
        context.Request.Method = method;
    }

    private static Task PutHeadersOn(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers["API-Version"] = Version;
        headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static bool AcceptsJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
            return true;
        return accepted.Any(one => one.Quality is not 0 && (one.MatchesAllTypes || one.MediaType == "application/*"
            || one.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || one.MediaType.Equals("application/problem+json", StringComparison.OrdinalIgnoreCase)));
    }
}
