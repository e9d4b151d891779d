namespace SkillsMatch.Web.Vacancies.ShowReach;

/// <summary>Why somebody stands on the shortlist, for the partial _Why.</summary>
internal sealed record ListedReasons(ListedJobSeeker Listed, ReachShown Shown);
