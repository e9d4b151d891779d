using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>What one training offer covers, misses and brings.</summary>
internal sealed class ShowCoverageModel(RegionNow now, MatchPolicy policy) : PageModel
{
    public const int WhatIfRows = 5;
    public const int MissesShown = 10;
    public const int VacanciesShown = 6;
    private const int MostAdded = 10;
    private RegionMoment? _moment;
    private TrainingEntry? _offer;
    private DemandCoverage? _coverage;

    /// <summary>Skills that the offer would teach too, as ticked.</summary>
    [BindProperty(SupportsGet = true, Name = "ook")]
    public string[] Also { get; set; } = [];

    public RegionMoment Moment => _moment ?? throw new InvalidOperationException("The page was not filled.");

    public TrainingEntry Offer => _offer ?? throw new InvalidOperationException("The page was not filled.");

    public DemandCoverage Coverage => _coverage ?? throw new InvalidOperationException("The page was not filled.");

    public NewcomerCounts Newcomers { get; private set; } = new(default, default);

    public AdmissionCounts Admission { get; private set; } = new(default, default, default);

    public IReadOnlyList<WhatIfTaught> WhatIf { get; private set; } = [];

    /// <summary>What the ticked skills together would change; null: none is ticked.</summary>
    public WhatIfTaught? Chosen { get; private set; }

    public NewcomerCounts? ChosenNewcomers { get; private set; }

    public DateOnly? NextStart => Offer.Fact.NextStart(Moment.Today);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        _moment = await now.ReadAsync(ct);
        if (!_moment.Facts.Market.TrainingOffers.TryGetValue(id, out _offer))
            return NotFound();

        _coverage = now.Keep(_moment, id, () => DemandCoverage.Of(_offer.Fact.Outcomes, _moment.Demand, _moment.Facts.Taxonomy));
        Newcomers = NewcomersWith([]);
        Admission = now.Keep(_moment, id, () => AdmissionCounts.Of(_offer.Fact, _moment.Facts.JobSeekers.Facts));
        WhatIf = [.. Coverage.Misses.Take(WhatIfRows).Select(one => Adding([one.Skill])).OrderByDescending(one => one.Points).ThenByDescending(one => one.MoreVacancies)];
        Choose();
        return Page();
    }

    public SkillEntry SkillOf(SkillId skill) => Moment.Facts.Taxonomy.Skills[skill.Value];

    private void Choose()
    {
        SkillId[] chosen = [.. Coverage.Misses.Select(one => one.Skill).Where(skill => Also.Contains(skill.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))).Take(MostAdded)];
        if (chosen.Length == 0)
            return;
        Chosen = Adding(chosen);
        ChosenNewcomers = NewcomersWith(chosen);
    }

    private WhatIfTaught Adding(IReadOnlyList<SkillId> skills)
    {
        var then = Coverage.Teaching(skills, Moment.Demand, Moment.Facts.Taxonomy);
        return new WhatIfTaught(skills, then.Percentage, (then.Percentage ?? 0) - (Coverage.Percentage ?? 0), then.Helped.Length - Coverage.Helped.Length);
    }

    private NewcomerCounts NewcomersWith(IReadOnlyCollection<SkillId> more) => now.Keep(
        Moment, (Offer.Id, string.Join(',', more.Select(one => one.Value))), () => NewcomerCounts.Of(Offer.Fact, more, Moment, policy));
}
