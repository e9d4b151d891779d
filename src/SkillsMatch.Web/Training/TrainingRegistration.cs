using SkillsMatch.Web.Training.ChangeTraining;
using SkillsMatch.Web.Training.CompareProviders;
using SkillsMatch.Web.Training.ListTraining;
using SkillsMatch.Web.Training.PublishTraining;
using SkillsMatch.Web.Training.ShowCoverage;
using SkillsMatch.Web.Training.ShowTraining;
using SkillsMatch.Web.Training.Wire;
using SkillsMatch.Web.Training.WithdrawTraining;

namespace SkillsMatch.Web.Training;

internal static class TrainingRegistration
{
    public static IServiceCollection AddTraining(this IServiceCollection services) => services.AddScoped<TrainingChanges>().AddScoped<TrainingDesk>();

    /// <summary>The files of the pages for schools; the pages are found by Razor Pages.</summary>
    public static void MapTrainingFiles(this WebApplication app)
    {
        CoverageFile.Map(app);
        ProviderCoverage.Map(app);
    }

    /// <summary>Training offers on the wire.</summary>
    public static void MapTraining(this IEndpointRouteBuilder api)
    {
        ListTrainingEndpoint.Map(api);
        PublishTrainingEndpoint.Map(api);
        ShowTrainingEndpoint.Map(api);
        ChangeTrainingEndpoint.Map(api);
        WithdrawTrainingEndpoint.Map(api);
    }
}
