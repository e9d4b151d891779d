namespace SkillsMatch.Web.Vacancies.ReviewVacancy;

/// <summary>The form that new and changed vacancies share, for the partial _Form.</summary>
/// <param name="Review">What to show.</param>
/// <param name="Address">Where it is sent.</param>
/// <param name="Button">What the last button says.</param>
internal sealed record ReviewForm(VacancyReview Review, string Address, string Button);
