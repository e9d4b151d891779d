using System.Globalization;
using Microsoft.Extensions.Options;

namespace SkillsMatch.Web.Operations.Http.RateLimit;

/// <summary>
/// Keeps one client from taking the API away from others, and tells each where it stands (draft-ietf-httpapi-ratelimit-headers).
/// </summary>
internal static class RateLimiting
{
    public static void UseRateLimit(this WebApplication app)
    {
        var quota = app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.RequestsPerMinute;
        var counts = new RequestCounts(app.Services.GetRequiredService<TimeProvider>());
        app.Use((context, next) => context.IsForApi() && !Admits(counts, quota, context) ? Task.CompletedTask : next(context));
    }

    private static bool Admits(RequestCounts counts, int quota, HttpContext context)
    {
        var (count, seconds) = counts.CountOne(context.Connection.RemoteIpAddress);
        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = string.Create(
            CultureInfo.InvariantCulture, $"\"adres\";q={quota};w={(int)RequestCounts.WindowLength.TotalSeconds}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"adres\";r={Math.Max(0, quota - count)};t={seconds}");
        if (count <= quota)
            return true;
        headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests; // the status page middleware writes the problem
        return false;
    }
}
