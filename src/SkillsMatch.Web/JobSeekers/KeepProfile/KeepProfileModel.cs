using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers.KeepProfile;

/// <summary>Keeping a profile longer, under a return code that is shown once.</summary>
internal sealed class KeepProfileModel(CurrentJobSeeker current) : PageModel
{
    public JobSeekerRow? Row { get; private set; }

    /// <summary>The code just made; null: none was.</summary>
    public ReturnCode? Code { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Row = await current.FindAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await current.FindAsync(ct) is null)
            return Page();
        var code = ReturnCode.New();
        Row = await current.ChangeAsync(row => row.ReturnCodeHash = code.Hash, ct);
        Code = code;
        Response.Headers.CacheControl = "no-store"; // the code is shown once: the back button must not show it again
        return Page();
    }
}
