namespace SkillsMatch.Web.Matching.GiveFeedback;

/// <summary>How long judgements are kept.</summary>
internal static class FeedbackLifetime
{
    /// <summary>Years after the day it was given.</summary>
    public const int Years = 2;
}
