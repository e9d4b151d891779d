using SkillsMatch.Engine.Ladder;
using SkillsMatch.Web.JobSeekers.CurrentProfile;

namespace SkillsMatch.Web.Ladder.ClimbLadder;

/// <summary>The route to one step, for the partial _Route.</summary>
internal sealed record RouteCard(LadderStep Step, StepWording Wording, RouteLimits Limits, JourneyFacts Facts)
{
    /// <summary>Other routes to the same step: none is better in both weeks and euros.</summary>
    public IEnumerable<LadderRoute> Others => Step.Routes.Where(one => one != Step.Route && !one.Legs.IsEmpty);
}
