using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.CompareProviders;

/// <summary>What each provider covers of what the region asks, and what one of them covers and misses.</summary>
internal sealed class CompareProvidersModel(RegionNow now) : PageModel
{
    public const int SkillsShown = 15;
    private RegionMoment? _moment;

    [BindProperty(SupportsGet = true, Name = "aanbieder")]
    public string? Provider { get; set; }

    public RegionMoment Moment => _moment ?? throw new InvalidOperationException("The page was not filled.");

    /// <summary>All providers, those that teach most of what is asked first.</summary>
    public IReadOnlyList<ProviderLine> Lines { get; private set; } = [];

    /// <summary>Of the provider chosen; null: none is.</summary>
    public DemandCoverage? Coverage { get; private set; }

    /// <summary>Skills asked in the region that somebody teaches, and all that are asked.</summary>
    public (int Taught, int Asked) Together { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        _moment = await now.ReadAsync(ct);
        Lines = now.Keep(_moment, "providers", () => ProviderLine.AllIn(_moment));
        var taught = _moment.Facts.Market.TrainingFacts.SelectMany(one => one.Outcomes).ToHashSet();
        Together = (_moment.Demand.Skills.Count(taught.Contains), _moment.Demand.Skills.Length);
        if (string.IsNullOrEmpty(Provider))
            return Page();
        if (Lines.All(one => one.Provider != Provider))
            return NotFound();
        Coverage = ProviderCoverage.Of(Provider, now, _moment);
        return Page();
    }

    public SkillEntry SkillOf(SkillId skill) => Moment.Facts.Taxonomy.Skills[skill.Value];

    /// <summary>How many other providers teach a skill.</summary>
    public int TaughtElsewhere(SkillId skill) => Moment.Facts.Market.TrainingOffers.Values
        .Where(one => one.Provider != Provider && one.Fact.Outcomes.Contains(skill)).Select(one => one.Provider).Distinct(StringComparer.Ordinal).Count();
}
