using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Ladder;
using SkillsMatch.Web.Layout;
using SkillsMatch.Web.Matching;
using SkillsMatch.Web.Operations;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Operations.Telemetry;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Taxonomy;
using SkillsMatch.Web.Training;
using SkillsMatch.Web.Vacancies;

namespace SkillsMatch.Web;

/// <summary>The service as a table of contents: what it is made of, and in which order a request meets it.</summary>
public static class SkillsMatchHost
{
    /// <summary>Builds the service on a database that is migrated.</summary>
    /// <param name="args">Configuration, as --Key=value.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="role">What this process does.</param>
    /// <param name="adjust">Last changes to what is registered, for instance another clock in a test.</param>
    public static WebApplication Build(
        string[] args, string connectionString, ProcessRole role = ProcessRole.WebAndWorker, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SkillsMatchHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.AddTelemetry();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDatabase(connectionString);
        builder.Services.AddJobs(connectionString, role);
        builder.Services.AddRegion();
        builder.Services.AddTaxonomy();
        builder.Services.AddMatching();
        builder.Services.AddJobSeekers();
        builder.Services.AddVacancies();
        builder.Services.AddTraining();
        builder.Services.AddHttp();
        builder.Services.AddLayout();

        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseHttp();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.MapOperations();
        app.MapRegion();
        app.MapVacancyFiles();
        app.MapTrainingFiles();
        app.MapLayout();
        var api = app.MapApi();
        api.MapTaxonomy();
        api.MapJobSeekers();
        api.MapVacancies();
        api.MapTraining();
        api.MapMatching();
        api.MapLadder();
    }
}
