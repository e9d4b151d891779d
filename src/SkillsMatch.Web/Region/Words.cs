namespace SkillsMatch.Web.Region;

/// <summary>The words of the pages about the region: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
