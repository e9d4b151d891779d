using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.JobSeekers.ComeBack;
using SkillsMatch.Web.Taxonomy.Snapshot;

namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>Whom a vacancy reaches, what each demand costs and, for its owner, who comes nearest.</summary>
[EnableRateLimiting(ComeBackModel.Guessing)]
internal sealed class ShowReachModel(SkillsMatchDb db, ReachNow reachNow, OwnVacancies own, IStringLocalizer<Words> words) : PageModel
{
    /// <summary>Under which the code of a new vacancy waits to be shown once.</summary>
    public const string NewCode = "wijzigcode";

    private VacancyRow? _row;

    public VacancyRow Row => _row ?? throw new InvalidOperationException("The page was not filled.");

    /// <summary>What the page shows of an open vacancy; null: it is closed.</summary>
    public ReachShown? Reach { get; private set; }

    /// <summary>The code of the vacancy just published; shown once.</summary>
    public string? Code { get; private set; }

    /// <summary>Whether this browser opened the vacancy with its code.</summary>
    public bool IsOwn => Row.EditCodeHash is not null && own.Holds(Row.Id);

    /// <summary>The owner sees who comes near; vacancies of the demonstration have no owner, so everybody does.</summary>
    public bool SeesShortlist => Row.EditCodeHash is null || IsOwn;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FillAsync(id, ct))
            return NotFound();
        if (IsOwn && TempData[NewCode] is string code)
        {
            Code = code;
            Response.Headers.CacheControl = "no-store"; // the code is shown once: the back button must not show it again
        }
        return Page();
    }

    /// <summary>Somebody shows the code of the vacancy.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Guid id, string? code, CancellationToken ct)
    {
        ModelState.Clear(); // the code typed is not shown again: whoever looks over the shoulder learns nothing
        if (!await FillAsync(id, ct))
            return NotFound();
        if (ReturnCode.Read(code) is { } read && Row.EditCodeHash is { } hash && hash.AsSpan().SequenceEqual(read.Hash))
        {
            own.Add(id);
            return Redirect($"/werkgevers/vacature/{id}");
        }
        ModelState.AddModelError("code", words["ErrorCode"]);
        return Page();
    }

    private async Task<bool> FillAsync(Guid id, CancellationToken ct)
    {
        _row = await db.Vacancies.AsNoTracking().Include(one => one.Employer).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (_row is null)
            return false;
        Reach = await reachNow.ShowAsync(id, SeesShortlist, ct);
        return true;
    }
}
