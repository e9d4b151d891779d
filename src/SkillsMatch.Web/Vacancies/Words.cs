namespace SkillsMatch.Web.Vacancies;

/// <summary>The words of the pages for employers: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
