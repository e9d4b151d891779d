using SkillsMatch.Web.Ladder.ShowLadder;

namespace SkillsMatch.Web.Ladder;

internal static class LadderRegistration
{
    /// <summary>The roltrap on the wire.</summary>
    public static void MapLadder(this IEndpointRouteBuilder api) => ShowLadderEndpoint.Map(api);
}
