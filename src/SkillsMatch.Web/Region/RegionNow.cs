using Microsoft.Extensions.Options;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region.Demand;

namespace SkillsMatch.Web.Region;

/// <summary>The region at one moment: the facts, which municipalities it is made of, and what its vacancies ask.</summary>
internal sealed record RegionMoment(RegionFacts Facts, LabourMarketRegion Region, RegionDemand Demand, DateOnly Today);

/// <summary>Reads the region as it is now, and keeps figures about it for as long as nothing changes.</summary>
internal sealed class RegionNow(RegionFactsCache facts, FiguresCache figures, IOptions<RegionOptions> options, TimeProvider clock)
{
    public async Task<RegionMoment> ReadAsync(CancellationToken ct)
    {
        var read = await facts.CurrentAsync(ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        var region = LabourMarketRegion.Of(options.Value, read.Market, today);
        return new RegionMoment(read, region, figures.Of(read, today, () => RegionDemand.Of(read.Market, region)), today);
    }

    /// <summary>Figures that hold for this moment, named by <paramref name="about"/>.</summary>
    public TFigures Keep<TFigures>(RegionMoment moment, object about, Func<TFigures> compute) => figures.Of(moment.Facts, (about, moment.Today), compute);
}
