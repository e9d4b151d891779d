namespace SkillsMatch.Web.JobSeekers;

/// <summary>The words of the job seeker's own pages: Words.resx (nl) and Words.en.resx.</summary>
internal sealed class Words;
