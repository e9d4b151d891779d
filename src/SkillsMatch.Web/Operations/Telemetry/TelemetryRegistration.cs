using Npgsql;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SkillsMatch.Web.Operations.Telemetry;

internal static class TelemetryRegistration
{
    private const string ReadableLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>
    /// Structured logs on the console, traces and metrics by OpenTelemetry. Logs carry ids, counts and durations, never what a person
    /// wrote.
    /// </summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog((_, logs) => Configure(logs, builder.Configuration, builder.Environment));
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("skillsmatch"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(KeepNoTypedPaths).AddNpgsql().AddSource(SkillsMatchActivity.Name))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(SkillsMatchActivity.Name).AddPrometheusExporter());
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
            telemetry.UseOtlp();
    }

    private static void KeepNoTypedPaths(AspNetCoreTraceInstrumentationOptions options) =>
        options.EnrichWithHttpResponse = (activity, response) => activity.SetTag("url.path", LoggedAddress.Of(response.HttpContext));

    private static void UseOtlp(this OpenTelemetry.OpenTelemetryBuilder telemetry) => telemetry
        .WithTracing(traces => traces.AddOtlpExporter())
        .WithMetrics(metrics => metrics.AddOtlpExporter());

    private static void Configure(LoggerConfiguration logs, IConfiguration configuration, IHostEnvironment environment)
    {
        logs.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error) // warns that its keys are not encrypted: they lie in the database, as closed as what they protect
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            .Enrich.FromLogContext()
            .Enrich.With<WithoutAddress>()
            .ReadFrom.Configuration(configuration);
        if (environment.IsDevelopment())
            logs.WriteTo.Console(outputTemplate: ReadableLine, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        else
            logs.WriteTo.Console(new CompactJsonFormatter());
    }
}
