using System.Text.Json.Serialization;
using Serilog;
using SkillsMatch.Web.Layout;

namespace SkillsMatch.Web.Operations.Http;

internal static class HttpRegistration
{
    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemWording.Fill);
        services.AddExceptionHandler<UnexpectedFailure>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.Converters.Add(new CleanTextConverter());
        });
        return services;
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseSerilogRequestLogging();
        app.UseSecurityHeaders(SecurityHeaders.Policy());
        app.UseWhen(context => context.IsForApi(), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseApiRules();
        app.UseLayout();
        app.UseRouting();
        app.UseRateLimiter();
    }
}
