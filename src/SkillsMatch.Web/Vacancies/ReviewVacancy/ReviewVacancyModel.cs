using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SkillsMatch.Web.JobSeekers;
using SkillsMatch.Web.Vacancies.ShowReach;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>Checking what was recognised in a pasted vacancy, and publishing it.</summary>
internal sealed class ReviewVacancyModel(VacancyReviewing reviewing, VacancyChanges changes, OwnVacancies own, IStringLocalizer<Words> words) : PageModel
{
    private VacancyReview? _review;

    public VacancyReview Review => _review ?? throw new InvalidOperationException("The page was not filled.");

    /// <summary>There is nothing to check before something is pasted.</summary>
    public IActionResult OnGet() => Redirect("/werkgevers/nieuw");

    /// <summary>A text was pasted, or changed and to be read again.</summary>
    public async Task<IActionResult> OnPostReadAsync(VacancyForm form, CancellationToken ct)
    {
        Take(form);
        _review = await reviewing.ReadAsync(form, ct);
        return Page();
    }

    /// <summary>A skill or occupation was searched for.</summary>
    public async Task<IActionResult> OnPostFindAsync(VacancyForm form, CancellationToken ct)
    {
        Take(form);
        _review = await reviewing.ReviewAsync(form, ct);
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Found", Review) : Page();
    }

    /// <summary>The live count: nothing is kept.</summary>
    public async Task<IActionResult> OnPostCountAsync(VacancyForm form, CancellationToken ct)
    {
        Take(form);
        return Partial("_Tally", await reviewing.ReviewAsync(form, ct));
    }

    /// <summary>Publish, or say everything that is wrong.</summary>
    public async Task<IActionResult> OnPostAsync(VacancyForm form, CancellationToken ct)
    {
        Take(form);
        _review = await reviewing.ReviewAsync(form, ct);
        var (asked, errors) = await reviewing.FillAsync(Review, ct);
        Note(errors);
        if (asked is null || !ModelState.IsValid)
            return Page();

        var code = ReturnCode.New();
        var row = await changes.PostAsync(asked, code, ct);
        own.Add(row.Id);
        TempData[ShowReachModel.NewCode] = code.ToString();
        return Redirect($"/werkgevers/vacature/{row.Id}");
    }

    private void Take(VacancyForm form)
    {
        ModelState.Clear(); // what the framework says of unreadable fields is not for readers
        form.Version = null;
        form.Clean(out var errors);
        Note(errors);
    }

    private void Note(IEnumerable<VacancyFormError> errors)
    {
        foreach (var error in errors.Where(error => !ModelState.ContainsKey(error.Field)))
            ModelState.AddModelError(error.Field, words[error.Word, error.Value ?? ""]);
    }
}
