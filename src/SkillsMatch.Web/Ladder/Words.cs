namespace SkillsMatch.Web.Ladder;

/// <summary>The words of the roltrap: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
