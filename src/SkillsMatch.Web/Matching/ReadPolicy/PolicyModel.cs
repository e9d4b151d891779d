using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Matching.ReadPolicy;

/// <summary>How the computer works things out, with the numbers in force.</summary>
internal sealed class PolicyModel(MatchPolicy match, LadderPolicy ladder, TaxonomyCache taxonomies) : PageModel
{
    public MatchPolicy Match => match;

    public LadderPolicy Ladder => ladder;

    /// <summary>The similarity model in force.</summary>
    public string ModelVersion { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct) => ModelVersion = (await taxonomies.CurrentAsync(ct)).ForEngine.ModelVersion;
}
