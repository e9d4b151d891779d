using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Taxonomy.FlagCloseness;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Taxonomy.ReviewFlags;

/// <summary>Where a steward decides on pairs of skills that visitors flagged.</summary>
[ServiceFilter<OperatorOnly>]
internal sealed class ReviewFlagsModel(ClosenessFlags flags, TaxonomyCache taxonomies) : PageModel
{
    private TaxonomySnapshot? _taxonomy;

    /// <summary>All pairs, those that wait first.</summary>
    public IReadOnlyList<ClosenessFlagRow> Flags { get; private set; } = [];

    public TaxonomySnapshot Taxonomy => _taxonomy ?? throw new InvalidOperationException("The page was not filled.");

    public async Task OnGetAsync(CancellationToken ct) => (_taxonomy, Flags) = (await taxonomies.CurrentAsync(ct), await flags.AllAsync(ct));

    public async Task<IActionResult> OnPostAsync(int een, int ander, FlagDecision besluit, CancellationToken ct) =>
        ModelState.IsValid && await flags.DecideAsync(een, ander, besluit, ct) ? Redirect("/operator/verwantschap") : NotFound();
}
