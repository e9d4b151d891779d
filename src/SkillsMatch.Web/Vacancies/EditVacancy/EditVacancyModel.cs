using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Vacancies.ReviewVacancy;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.EditVacancy;

/// <summary>Changing or closing a vacancy that this browser opened with its code.</summary>
internal sealed class EditVacancyModel(
    SkillsMatchDb db, VacancyReviewing reviewing, VacancyChanges changes, OwnVacancies own, IStringLocalizer<Words> words) : PageModel
{
    private VacancyReview? _review;

    public Guid Id { get; private set; }

    public VacancyReview Review => _review ?? throw new InvalidOperationException("The page was not filled.");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } row)
            return Elsewhere(id);
        _review = await reviewing.ReviewAsync(VacancyForm.Of(row), ct, SentencesOf(row));
        return Page();
    }

    public Task<IActionResult> OnPostReadAsync(Guid id, VacancyForm form, CancellationToken ct) => OnPostFindAsync(id, form, ct);

    public async Task<IActionResult> OnPostFindAsync(Guid id, VacancyForm form, CancellationToken ct)
    {
        if (!await TakeAsync(id, form, ct))
            return Elsewhere(id);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("/Vacancies/ReviewVacancy/_Found.cshtml", Review) : Page();
    }

    /// <summary>The live count: nothing is kept.</summary>
    public async Task<IActionResult> OnPostCountAsync(Guid id, VacancyForm form, CancellationToken ct) =>
        await TakeAsync(id, form, ct) ? Partial("/Vacancies/ReviewVacancy/_Tally.cshtml", Review) : Elsewhere(id);

    /// <summary>Change, or say everything that is wrong.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, VacancyForm form, CancellationToken ct)
    {
        if (!await TakeAsync(id, form, ct))
            return Elsewhere(id);
        var (asked, errors) = await reviewing.FillAsync(Review, ct);
        Note(errors);
        if (asked is null || !ModelState.IsValid)
            return Page();
        if (await TryAsync(() => changes.ChangeAsync(id, asked, row => IsVersion(row, form), ct)))
            return Redirect($"/werkgevers/vacature/{id}");
        ModelState.AddModelError("skills", words["ErrorChanged"]);
        return Page();
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not null)
            await TryAsync(() => changes.CloseAsync(id, _ => true, ct));
        return Elsewhere(id);
    }

    private async Task<bool> TakeAsync(Guid id, VacancyForm form, CancellationToken ct)
    {
        ModelState.Clear();
        if (await FindAsync(id, ct) is not { } row)
            return false;
        form.Version ??= "";
        form.Clean(out var errors);
        Note(errors);
        _review = await reviewing.ReviewAsync(form, ct, SentencesOf(row));
        return true;
    }

    private async Task<VacancyRow?> FindAsync(Guid id, CancellationToken ct)
    {
        Id = id;
        return own.Holds(id)
            ? await db.Vacancies.AsNoTracking().AsSplitQuery().Include(one => one.Skills).Include(one => one.Employer)
                .SingleOrDefaultAsync(one => one.Id == id && one.EditCodeHash != null && one.Status == VacancyStatus.Open, ct)
            : null;
    }

    private static async Task<bool> TryAsync(Func<Task<VacancyRow?>> change)
    {
        try
        {
            return await change() is not null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false; // changed between our reading and writing: as good as changed before
        }
    }

    private static bool IsVersion(VacancyRow row, VacancyForm form) =>
        row.Status is VacancyStatus.Open && row.RowVersion.ToString(CultureInfo.InvariantCulture) == form.Version;

    private static Dictionary<int, string> SentencesOf(VacancyRow row) =>
        row.Skills.Where(one => one.Sentence is not null).ToDictionary(one => one.SkillId, one => one.Sentence!);

    private RedirectResult Elsewhere(Guid id) => Redirect($"/werkgevers/vacature/{id}");

    private void Note(IEnumerable<VacancyFormError> errors)
    {
        foreach (var error in errors.Where(error => !ModelState.ContainsKey(error.Field)))
            ModelState.AddModelError(error.Field, words[error.Word, error.Value ?? ""]);
    }
}
