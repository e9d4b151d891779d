using SkillsMatch.Web.Training.ChangeTraining;
using SkillsMatch.Web.Training.ListTraining;
using SkillsMatch.Web.Training.PublishTraining;
using SkillsMatch.Web.Training.ShowTraining;
using SkillsMatch.Web.Training.Wire;
using SkillsMatch.Web.Training.WithdrawTraining;

namespace SkillsMatch.Web.Training;

internal static class TrainingRegistration
{
    public static IServiceCollection AddTraining(this IServiceCollection services) => services.AddScoped<TrainingChanges>().AddScoped<TrainingDesk>();

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
