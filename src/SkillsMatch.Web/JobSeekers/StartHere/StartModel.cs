using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers.StartHere;

/// <summary>The first page: two doors, and what is kept.</summary>
internal sealed class StartModel(CurrentJobSeeker current) : PageModel
{
    /// <summary>How many skills the person chose before; null: not started yet.</summary>
    public int? Chosen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Chosen = (await current.FindAsync(ct))?.Skills.Count;
}
