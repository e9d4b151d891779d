using System.Threading.RateLimiting;

namespace SkillsMatch.Web.Operations.Http.RateLimit;

/// <summary>A limit on forms sent from one address; looking at pages is free.</summary>
internal static class PostLimit
{
    public static RateLimitPartition<string> Of(HttpContext context, int most, TimeSpan within) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = within, QueueLimit = 0 })
        : RateLimitPartition.GetNoLimiter("");
}
