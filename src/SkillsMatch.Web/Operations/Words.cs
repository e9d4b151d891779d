namespace SkillsMatch.Web.Operations;

/// <summary>The words of the pages about this website and of its error pages: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
