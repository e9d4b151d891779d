using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers.ComeBack;

/// <summary>Going on with a profile by its return code. Guessing is slowed down.</summary>
[EnableRateLimiting(Guessing)]
internal sealed class ComeBackModel(CurrentJobSeeker current, IStringLocalizer<Words> words) : PageModel
{
    /// <summary>The name of the limit on attempts.</summary>
    public const string Guessing = "terugkeercode";

    /// <summary>Attempts one address gets within <see cref="GuessesWithin"/>.</summary>
    public const int GuessesAllowed = 10;

    public static readonly TimeSpan GuessesWithin = TimeSpan.FromMinutes(10);

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        ModelState.Clear(); // the code typed is not shown again: whoever looks over the shoulder learns nothing
        var read = ReturnCode.Read(code);
        if (read is not null && await current.OpenAsync(read, ct) is not null)
            return Redirect("/mijn-skills");
        ModelState.AddModelError("code", words[read is null ? "BackShape" : "BackUnknown"]);
        return Page();
    }
}
