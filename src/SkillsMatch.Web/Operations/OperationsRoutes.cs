using Hangfire;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Operations;

internal static class OperationsRoutes
{
    /// <summary>Health, metrics and the dashboard of background work.</summary>
    public static void MapOperations(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapHangfireDashboard("/operator/jobs", new DashboardOptions
        {
            Authorization = [app.Services.GetRequiredService<OperatorOnly>()],
            DisplayStorageConnectionString = false,
            DashboardTitle = "SkillsMatch",
        });
    }
}
