using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using SkillsMatch.Web.JobSeekers.ChangeProfile;
using SkillsMatch.Web.JobSeekers.ComeBack;
using SkillsMatch.Web.JobSeekers.CreateProfile;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.JobSeekers.EraseJobSeeker;
using SkillsMatch.Web.JobSeekers.ShowProfile;
using SkillsMatch.Web.JobSeekers.Wire;
using SkillsMatch.Web.Operations.Http.RateLimit;

namespace SkillsMatch.Web.JobSeekers;

internal static class JobSeekersRegistration
{
    public static IServiceCollection AddJobSeekers(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ProfileCookie>();
        services.AddScoped<CurrentJobSeeker>();
        services.AddScoped<Journey>();
        services.AddScoped<JobSeekerChanges>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(ComeBackModel.Guessing, GuessesOf);
        });
        return services;
    }

    /// <summary>The profile on the wire.</summary>
    public static void MapJobSeekers(this IEndpointRouteBuilder api)
    {
        CreateProfileEndpoint.Map(api);
        ShowProfileEndpoint.Map(api);
        ChangeProfileEndpoint.Map(api);
        EraseProfileEndpoint.Map(api);
    }

    // A code has 60 bits; ten guesses in ten minutes from one address make finding one hopeless and forgive a typing error.
    private static RateLimitPartition<string> GuessesOf(HttpContext context) => PostLimit.Of(context, ComeBackModel.GuessesAllowed, ComeBackModel.GuessesWithin);
}
