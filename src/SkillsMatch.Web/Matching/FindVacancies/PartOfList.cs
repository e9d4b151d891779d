namespace SkillsMatch.Web.Matching.FindVacancies;

/// <summary>One part of the list, for the partial _Part.</summary>
/// <param name="Name">Its name in the address: precies, breder or beetje.</param>
/// <param name="Lines">All its vacancies.</param>
/// <param name="Page">The page it stands on.</param>
internal sealed record PartOfList(string Name, IReadOnlyList<VacancyLine> Lines, FindVacanciesModel Page)
{
    public bool IsWhole => Page.Whole == Name || Lines.Count <= FindVacanciesModel.ShownFirst + 1;

    public IEnumerable<VacancyLine> Shown => IsWhole ? Lines : Lines.Take(FindVacanciesModel.ShownFirst);
}
