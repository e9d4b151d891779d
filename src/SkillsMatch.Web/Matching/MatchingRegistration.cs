using Microsoft.Extensions.Options;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Matching.ExplainMatch;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.FindJobSeekers;
using SkillsMatch.Web.Matching.GiveFeedback;
using SkillsMatch.Web.Matching.LearnFromFeedback;
using SkillsMatch.Web.Matching.Pseudonymity;
using SkillsMatch.Web.Matching.RankTraining;
using SkillsMatch.Web.Matching.RankVacancies;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Matching.RefreshVacancy;
using SkillsMatch.Web.Matching.RequestMatches;
using SkillsMatch.Web.Matching.ShowMatchRun;
using SkillsMatch.Web.Operations.Changes;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching;

internal static class MatchingRegistration
{
    public static IServiceCollection AddMatching(this IServiceCollection services) => AddRanking(services)
        .AddSingleton(MatchPolicy.Default)
        .AddSingleton(LadderPolicy.Default)
        .AddSingleton<MarketCache>()
        .AddSingleton<VisibleJobSeekersCache>()
        .AddSingleton<IViewOfFacts>(provider => provider.GetRequiredService<MarketCache>())
        .AddSingleton<IViewOfFacts>(provider => provider.GetRequiredService<VisibleJobSeekersCache>())
        .AddSingleton<RegionFactsCache>()
        .AddSingleton<FiguresCache>()
        .AddSingleton<MatchRunComputation>()
        .AddScoped<RegionRefresh>()
        .AddSingleton<JobSeekerShard>()
        .AddSingleton<VacancyShard>()
        .AddScoped<MatchingLookup>()
        .AddScoped<MatchRequests>()
        .AddScoped<MatchRunReading>()
        .AddScoped<FoundJobSeekersReading>()
        .AddSingleton<Pseudonyms>()
        .AddSingleton<RankedVacanciesJson>()
        .AddSingleton<ListNow>()
        .AddScoped<FeedbackWriting>()
        .AddJob<ComputeMatchesJob>(JobQueues.Matching)
        .AddJob<RefreshVacancyJob>(JobQueues.Matching)
        .AddJob<RefreshShardJob>(JobQueues.Matching);

    /// <summary>Matches on the wire, both ways.</summary>
    public static void MapMatching(this IEndpointRouteBuilder api)
    {
        RankVacanciesEndpoint.Map(api);
        ExplainMatchEndpoint.Map(api);
        GiveFeedbackEndpoint.Map(api);
        RankTrainingEndpoint.Map(api);
        FindJobSeekersEndpoint.Map(api);
        RequestVacanciesEndpoint.Map(api);
        RequestJobSeekersEndpoint.Map(api);
        ShowMatchRunEndpoint.Map(api);
        ShowFoundVacanciesEndpoint.Map(api);
        ShowFoundJobSeekersEndpoint.Map(api);
    }

    private static IServiceCollection AddRanking(IServiceCollection services)
    {
        services.AddOptions<RankingOptions>().BindConfiguration("Ranking").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => new RankingStore(
                provider.GetRequiredService<IOptions<RankingOptions>>().Value.Folder ?? Path.Combine(DataFolder.Of(provider.GetRequiredService<IConfiguration>()), "models", "ranking"),
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<ServingRanking>()
            .AddSingleton<FeedbackLearning>()
            .AddJob<LearnFromFeedbackJob>(JobQueues.Training);
    }
}
