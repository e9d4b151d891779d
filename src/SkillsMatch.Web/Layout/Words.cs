namespace SkillsMatch.Web.Layout;

/// <summary>The words of the frame of every page and of the pieces that pages share: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
