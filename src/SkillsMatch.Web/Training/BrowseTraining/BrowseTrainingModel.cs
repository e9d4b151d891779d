using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Region;

namespace SkillsMatch.Web.Training.BrowseTraining;

/// <summary>The training offers of the region, for schools.</summary>
internal sealed class BrowseTrainingModel(RegionNow now) : PageModel
{
    private const int PerPage = 20;
    private RegionMoment? _moment;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true, Name = "aanbieder")]
    public string? Provider { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public string? Number { get; set; }

    public RegionMoment Moment => _moment ?? throw new InvalidOperationException("The page was not filled.");

    public IReadOnlyList<TrainingEntry> Found { get; private set; } = [];

    public IReadOnlyList<TrainingEntry> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, "/scholen");

    public IReadOnlyList<string> Providers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        _moment = await now.ReadAsync(ct);
        Providers = [.. Moment.Facts.Market.TrainingOffers.Values.Select(one => one.Provider).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];
        TrainingKind? kind = Enum.TryParse<TrainingKind>(Kind, out var known) && Enum.IsDefined(known) ? known : null;
        Found = new TrainingBrowsing(Find, Providers.Contains(Provider) ? Provider : null, kind).In(Moment.Facts.Market);
        var page = Paging.Nearest(int.TryParse(Number, System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 1, Found.Count, PerPage);
        Shown = [.. Found.Skip((page - 1) * PerPage).Take(PerPage)];
        Paging = new Paging(page, (Found.Count + PerPage - 1) / PerPage, "/scholen", ("zoek", Find), ("aanbieder", Provider), ("soort", Kind));
    }

    /// <summary>How many vacancies of the region ask at least one skill that the offer teaches.</summary>
    public int VacanciesAsking(TrainingEntry offer) => offer.Fact.Outcomes.SelectMany(Moment.Demand.Asking).Select(one => one.Id).Distinct().Count();
}
