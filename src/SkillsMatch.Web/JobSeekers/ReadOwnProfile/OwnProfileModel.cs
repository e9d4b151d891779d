using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SkillsMatch.Storage;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.JobSeekers.ReadOwnProfile;

/// <summary>Everything kept about a person, to see, correct, take along and erase.</summary>
internal sealed class OwnProfileModel(Journey journey, SkillsMatchDb db, TimeProvider clock, IStringLocalizer<Words> words) : PageModel
{
    public JourneyFacts Facts { get; private set; } = null!;

    /// <summary>In how many lists made for employers the person stands.</summary>
    public int FoundIn { get; private set; }

    /// <summary>What was just done: erased, left or consent; null: nothing.</summary>
    [TempData]
    public string? Done { get; set; }

    public Task OnGetAsync(CancellationToken ct) => FillAsync(ct);

    public async Task<IActionResult> OnGetDownloadAsync(CancellationToken ct)
    {
        var facts = await journey.LookAsync(ct);
        if (facts.Row is not { } row)
            return Redirect("/mijn-gegevens");
        Response.Headers.CacheControl = "no-store";
        return File(OwnProfileFile.Of(facts, await db.BestVacancies.AsNoTracking().SingleOrDefaultAsync(one => one.JobSeekerId == row.Id, ct)), "application/json", "mijn-skills.json");
    }

    public async Task<IActionResult> OnPostConsentAsync(bool visible, CancellationToken ct)
    {
        if ((await journey.Current.FindAsync(ct)) is { } row && row.VisibleToEmployers != visible)
        {
            await journey.Current.ChangeAsync(one => (one.VisibleToEmployers, one.ConsentChangedAt) = (visible, clock.GetUtcNow()), ct);
            if (!visible)
                await db.Matches.Where(match => match.FoundId == row.Id).ExecuteDeleteAsync(ct);
        }

        Done = "consent";
        return Redirect("/mijn-gegevens");
    }

    public async Task<IActionResult> OnPostEraseAsync(bool sure, CancellationToken ct)
    {
        if (!sure)
        {
            ModelState.AddModelError("sure", words["OwnEraseTick"]);
            await FillAsync(ct);
            return Page();
        }

        await journey.Current.EraseAsync(ct);
        TempData.Clear(); // the limits of the roltrap too
        Done = "erased";
        return Redirect("/mijn-gegevens");
    }

    public IActionResult OnPostLeave()
    {
        journey.Current.Leave();
        Done = "left";
        return Redirect("/mijn-gegevens");
    }

    private async Task FillAsync(CancellationToken ct)
    {
        Facts = await journey.LookAsync(ct);
        if (Facts.Row is { } row)
            FoundIn = await db.Matches.Where(match => match.FoundId == row.Id).CountAsync(ct);
    }
}
