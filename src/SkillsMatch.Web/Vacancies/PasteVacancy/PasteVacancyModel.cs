using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SkillsMatch.Web.Matching.Facts;
using SkillsMatch.Web.Vacancies.ReviewVacancy;

namespace SkillsMatch.Web.Vacancies.PasteVacancy;

/// <summary>Pasting a vacancy text. What is right goes on to the review in the same breath; nothing is kept yet.</summary>
internal sealed class PasteVacancyModel(MarketCache markets, IStringLocalizer<Words> words) : PageModel
{
    public VacancyForm Form { get; private set; } = new();

    public async Task<IActionResult> OnPostAsync(VacancyForm form, CancellationToken ct)
    {
        ModelState.Clear();
        Form = form.Clean(out var signs);
        var errors = signs.Concat(BasicRules.Of(Form, await markets.CurrentAsync(ct))).DistinctBy(one => one.Field).ToList();
        foreach (var error in errors)
            ModelState.AddModelError(error.Field, words[error.Word, error.Value ?? ""]);
        return errors.Count > 0 ? Page() : RedirectPreserveMethod("/werkgevers/controle?handler=Read");
    }
}
