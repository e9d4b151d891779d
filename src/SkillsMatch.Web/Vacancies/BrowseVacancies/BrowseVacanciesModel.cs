using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.Vacancies.BrowseVacancies;

/// <summary>The start for employers: what it is, and the vacancies there are.</summary>
internal sealed class BrowseVacanciesModel(RegionFactsCache facts) : PageModel
{
    private const int PerPage = 15;

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public string? Number { get; set; }

    public int Found { get; private set; }

    public IReadOnlyList<VacancyEntry> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, "/werkgevers");

    public async Task OnGetAsync(CancellationToken ct)
    {
        var found = VacancyBrowsing.Find(Find, await facts.CurrentAsync(ct));
        var page = Paging.Nearest(int.TryParse(Number, CultureInfo.InvariantCulture, out var asked) ? asked : 1, found.Count, PerPage);
        (Found, Shown) = (found.Count, [.. found.Skip((page - 1) * PerPage).Take(PerPage)]);
        Paging = new Paging(page, (found.Count + PerPage - 1) / PerPage, "/werkgevers", ("zoek", Find));
    }
}
