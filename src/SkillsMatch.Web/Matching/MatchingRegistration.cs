using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.ComputeMatches;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Matching.Pseudonymity;
using SkillsMatch.Web.Matching.RefreshRegion;
using SkillsMatch.Web.Matching.RefreshVacancy;
using SkillsMatch.Web.Operations.Jobs;

namespace SkillsMatch.Web.Matching;

internal static class MatchingRegistration
{
    public static IServiceCollection AddMatching(this IServiceCollection services) => services
        .AddSingleton(MatchPolicy.Default)
        .AddSingleton(LadderPolicy.Default)
        .AddSingleton<MarketCache>()
        .AddSingleton<VisibleJobSeekersCache>()
        .AddSingleton<RegionFactsCache>()
        .AddSingleton<FiguresCache>()
        .AddSingleton<Pseudonyms>()
        .AddSingleton<MatchRunComputation>()
        .AddScoped<RegionRefresh>()
        .AddJob<ComputeMatchesJob>(JobQueues.Matching)
        .AddJob<RefreshVacancyJob>(JobQueues.Matching)
        .AddJob<RefreshRegionJob>(JobQueues.Matching);
}
