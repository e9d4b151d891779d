using Microsoft.Extensions.Localization;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Web.JobSeekers.CurrentProfile;
using SkillsMatch.Web.Layout.Pieces;
using SkillsMatch.Web.Matching.Facts;

namespace SkillsMatch.Web.JobSeekers.FindTraining;

/// <summary>A training offer for one person, for the partial _Offer.</summary>
/// <param name="Training">The offer.</param>
/// <param name="Match">What it teaches of what is missed, and what stands in the way.</param>
/// <param name="Facts">The person and the moment.</param>
internal sealed record OfferCard(TrainingEntry Training, TrainingMatch Match, JourneyFacts Facts)
{
    /// <summary>The skills it teaches, in the language of the page.</summary>
    public IEnumerable<string> Teaches => Match.Teaches.Select(one => Facts.Taxonomy.Skills[one.Skill.Value].Shown());

    /// <summary>What stands in the way, or may: each with its sign and sentence.</summary>
    public IEnumerable<(SignKind Sign, string Text)> Obstacles(IStringLocalizer<Words> words)
    {
        var (admission, travel, start) = (Match.Obstacles.Admission, Match.Obstacles.Travel, Match.Obstacles.NextStart);
        if (admission is { EntryLevel: ConditionOutcome.NotMet, LevelNeeded: { } needed and > 0, LevelReached: { } reached })
            yield return (SignKind.Add, words["ObstacleLevel", words["LevelShort" + needed], words["LevelShort" + reached]]);
        if (admission is { EntryLevel: ConditionOutcome.Unknown, LevelNeeded: { } asked and > 0 })
            yield return (SignKind.Ask, words["ObstacleLevelUnknown", words["LevelShort" + asked]]);
        foreach (var skill in admission.MissingSkills)
            yield return (SignKind.Add, words["ObstacleSkill", Facts.Taxonomy.Skills[skill.Value].Shown()]);
        if (travel is { Fails: true, Minutes: { } minutes, Limit: { } limit })
            yield return (SignKind.Add, words["ObstacleTravel", (int)Math.Ceiling(minutes), limit.MaximumMinutes]);
        if (start is null)
            yield return (SignKind.Ask, words["ObstacleStart"]);
    }
}
