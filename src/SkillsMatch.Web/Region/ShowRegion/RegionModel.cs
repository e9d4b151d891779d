using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.Region.DrawMap;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>The region in figures.</summary>
internal sealed class RegionModel(RegionNow now) : PageModel
{
    public const int GroupsDrawn = 5;
    public const int UntaughtShown = 15;
    private RegionMoment? _moment;
    private RegionFigures? _figures;

    public RegionFigures Figures => _figures ?? throw new InvalidOperationException("The page was not filled.");

    /// <summary>The sketch map; null: no place of the region is known.</summary>
    public RegionMap? Map { get; private set; }

    public LabourMarketRegion Region => Moment.Region;

    /// <summary>The largest number drawn as a bar, so that all bars can be compared.</summary>
    public int LongestBar => Figures.Groups.Select(one => Math.Max(one.Vacancies, one.JobSeekers.Shown ?? 0)).DefaultIfEmpty(1).Max();

    public int TightMunicipalities => Figures.Municipalities.Count(one => one.Tension?.Class >= TensionClass.Tight);

    private RegionMoment Moment => _moment ?? throw new InvalidOperationException("The page was not filled.");

    public async Task OnGetAsync(CancellationToken ct)
    {
        _moment = await now.ReadAsync(ct);
        _figures = now.RegionFigures(_moment);
        Map = now.Keep(_moment, "map", () => RegionMap.Of(_moment.Facts.Market, _moment.Region));
    }

    public SkillEntry SkillOf(SkillId skill) => Moment.Facts.Taxonomy.Skills[skill.Value];
}
