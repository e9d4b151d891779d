using Microsoft.Extensions.Options;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http.RateLimit;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.FindOccupations;
using SkillsMatch.Web.Taxonomy.FindSkills;
using SkillsMatch.Web.Taxonomy.FlagCloseness;
using SkillsMatch.Web.Taxonomy.ImportEsco;
using SkillsMatch.Web.Taxonomy.RecogniseSkills;
using SkillsMatch.Web.Taxonomy.RefreshCloseness;
using SkillsMatch.Web.Taxonomy.ShowModel;
using SkillsMatch.Web.Taxonomy.ShowOccupation;
using SkillsMatch.Web.Taxonomy.ShowSkill;
using SkillsMatch.Web.Taxonomy.SimilarityModel;
using SkillsMatch.Web.Taxonomy.Snapshot;
using SkillsMatch.Web.Taxonomy.TrainModel;

namespace SkillsMatch.Web.Taxonomy;

internal static class TaxonomyRegistration
{
    public static IServiceCollection AddTaxonomy(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration("Model");
        services.AddSingleton<TaxonomyCache>();
        services.AddSingleton<SkillRecognition>();
        services.AddSingleton(ModelsOf);
        services.AddSingleton<ClosenessRefresh>();
        services.AddScoped<ClosenessFlags>();
        services.AddRateLimiter(options => options.AddPolicy(ShowModelModel.Flagging, http => PostLimit.Of(http, ShowModelModel.FlagsAllowed, ShowModelModel.FlagsWithin)));
        services.AddSingleton<ModelTraining>();
        services.AddSingleton<EscoImport>();
        services.AddJob<ImportEscoJob>(JobQueues.Import);
        services.AddJob<RefreshClosenessJob>(JobQueues.Training);
        services.AddJob<TrainModelJob>(JobQueues.Training);
        return services;
    }

    /// <summary>Open data: occupations and skills.</summary>
    public static void MapTaxonomy(this IEndpointRouteBuilder api)
    {
        FindOccupationsEndpoint.Map(api);
        ShowOccupationEndpoint.Map(api);
        FindSkillsEndpoint.Map(api);
        ShowSkillEndpoint.Map(api);
        RecogniseSkillsEndpoint.Map(api);
    }

    private static SimilarityModels ModelsOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        var data = DataFolder.Of(services.GetRequiredService<IConfiguration>());
        return new SimilarityModels(
            options.Folder ?? Path.Combine(data, "models", "encoder"),
            options.ShippedFolder ?? Path.Combine(AppContext.BaseDirectory, "models", "encoder"),
            options.Onnx,
            services.GetRequiredService<TimeProvider>());
    }
}
