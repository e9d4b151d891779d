namespace SkillsMatch.Web.Region.ShowRegion;

internal static class RegionFiguresNow
{
    /// <summary>The figures of the region at this moment, counted once for page and files.</summary>
    public static RegionFigures RegionFigures(this RegionNow now, RegionMoment moment) =>
        now.Keep(moment, "figures", () => RegionCount.Of(moment.Facts, moment.Region, moment.Today));
}
