namespace SkillsMatch.Web.Taxonomy;

/// <summary>The words of the pages about skills and the model: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
