using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using SkillsMatch.Web.JobSeekers.ComeBack;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers;

internal static class JobSeekersRegistration
{
    public static IServiceCollection AddJobSeekers(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ProfileCookie>();
        services.AddScoped<CurrentJobSeeker>();
        services.AddScoped<Journey>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(ComeBackModel.Guessing, GuessesOf);
        });
        return services;
    }

    // A code has 60 bits; ten guesses in ten minutes from one address make finding one hopeless and forgive a typing error.
    private static RateLimitPartition<string> GuessesOf(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = ComeBackModel.GuessesAllowed, Window = ComeBackModel.GuessesWithin, QueueLimit = 0 })
        : RateLimitPartition.GetNoLimiter("");
}
