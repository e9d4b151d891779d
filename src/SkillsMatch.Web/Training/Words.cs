namespace SkillsMatch.Web.Training;

/// <summary>The words of the pages for schools: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
