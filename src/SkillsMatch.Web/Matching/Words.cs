namespace SkillsMatch.Web.Matching;

/// <summary>The words of the pages with matches: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
