using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SkillsMatch.Exchange.Text;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Taxonomy.Search;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.JobSeekers.ChooseOccupation;

/// <summary>An occupation found, and the label it was found by where that is not its title.</summary>
internal sealed record FoundOccupation(OccupationEntry Occupation, string? Also);

/// <summary>Search for work one did: everyday words, slips of the keyboard and feminine forms are welcome.</summary>
internal sealed class ChooseOccupationModel(CurrentJobSeeker current, TaxonomyCache taxonomies, IStringLocalizer<Words> words) : PageModel
{
    public const int LongestQuestion = 80;
    private const int Shown = 10;
    private const int WorkKept = 6;

    /// <summary>What was typed; null: nothing yet.</summary>
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Question { get; set; }

    /// <summary>The best first.</summary>
    public IReadOnlyList<FoundOccupation> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Question = Asked(Question);
        if (Question.Length > LongestQuestion)
            ModelState.AddModelError("zoek", words["OccupationTooLong", LongestQuestion]);
        else
            Found = Find(await taxonomies.CurrentAsync(ct), Question);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Occupations", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int occupation, CancellationToken ct)
    {
        var taxonomy = await taxonomies.CurrentAsync(ct);
        if (taxonomy.Occupations.GetValueOrDefault(occupation) is not { IsHistoric: false })
        {
            ModelState.AddModelError("zoek", words["OccupationGone"]);
            return Page();
        }

        await current.ChangeAsync(row => WorkedAs(row, occupation), ct);
        return Redirect("/mijn-skills");
    }

    private static string Asked(string? typed) => PlainText.Clean(typed ?? "", out var clean) is TextProblem.None ? clean.Trim() : "";

    private static FoundOccupation[] Find(TaxonomySnapshot taxonomy, string question) => [.. taxonomy.OccupationSearch.Find(question, Shown)
        .Select(hit => (Occupation: taxonomy.Occupations[hit.Concept], hit.Label))
        .Select(one => new FoundOccupation(one.Occupation, AlsoKnownAs(one.Occupation, one.Label)))];

    private static string? AlsoKnownAs(OccupationEntry occupation, string label) =>
        string.Equals(occupation.Shown(), label, StringComparison.OrdinalIgnoreCase) ? null : label;

    private static void WorkedAs(JobSeekerRow row, int occupation)
    {
        int[] before = [.. row.Work.OrderBy(work => work.Position).Select(work => work.OccupationId)];
        row.Work.Clear();
        row.Work.AddRange(before.Where(one => one != occupation).Prepend(occupation).Take(WorkKept)
            .Select((one, position) => new WorkExperienceRow { JobSeekerId = row.Id, Position = position, OccupationId = one }));
    }
}
