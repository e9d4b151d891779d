using System.Text.Json.Serialization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SkillsMatch.Web.Layout;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http.Codes;
using SkillsMatch.Web.Operations.Http.OpenApi;
using SkillsMatch.Web.Operations.Http.RateLimit;
using SkillsMatch.Web.Operations.ShowError;

namespace SkillsMatch.Web.Operations.Http;

internal static class HttpRegistration
{
    public const string OpenData = "open-data";

    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration("Api").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>(TrustProxies);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.AddSingleton<IProblemDetailsWriter, ApiProblemWriter>(); // before the framework's own: the first that can write does
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemWording.Fill);
        services.AddExceptionHandler<UnexpectedFailure>();
        services.AddScoped<OneTransaction>();
        services.AddCors(cors => cors.AddPolicy(OpenData, policy => policy
            .AllowAnyOrigin().WithMethods("GET", "HEAD").WithHeaders("If-None-Match").WithExposedHeaders("API-Version", "ETag", "Link", "RateLimit", "RateLimit-Policy")));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.PropertyNameCaseInsensitive = false;
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.Converters.Add(new CleanTextConverter());
            options.SerializerOptions.Converters.Add(new UtcConverter());
            options.SerializerOptions.Converters.Add(new AmountConverter());
            foreach (var words in EnumWords.All)
                options.SerializerOptions.Converters.Add(words);
        });
        Owner.AddOwners(services);
        services.AddApiDocument();
        return services;
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseWhen(context => context.IsForDocumentation(), page => page.UseSecurityHeaders(SecurityHeaders.DocumentationPolicy()));
        app.UseWhen(context => !context.IsForDocumentation(), rest => rest.UseSecurityHeaders(SecurityHeaders.Policy()));
        app.UseWhen(context => context.IsForApi(), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseApiHeaders();
        app.UseErrorPages();
        app.UseRateLimit();
        app.UseApiRules();
        app.UseLayout();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseCors();
        app.UseAuthorization();
    }

    // Without this setting X-Forwarded-For and -Proto are believed from this machine only (the framework's default).
    private static void TrustProxies(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var network in configuration.GetSection("TrustedProxies").Get<string[]>() ?? [])
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
    }
}
