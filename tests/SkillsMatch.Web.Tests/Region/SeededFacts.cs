using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Region;

/// <summary>What a running service computes its figures from.</summary>
internal static class SeededFacts
{
    public static DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    public static Task<RegionFacts> FactsAsync(this RunningService service) => service.Services.GetRequiredService<RegionFactsCache>().CurrentAsync(CancellationToken.None);

    public static async Task<LabourMarketRegion> RegionAsync(this RunningService service) => LabourMarketRegion.Of(
        service.Services.GetRequiredService<IOptions<RegionOptions>>().Value, (await service.FactsAsync()).Market, Today);
}
