using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>
/// The offers that are about the work of an occupation. Without this line a route to plate work would lead through housekeeping,
/// because that teaches to work accurately too.
/// </summary>
internal static class RelevantOffers
{
    /// <summary>Offers of whose outcomes the occupation asks at least <see cref="LadderPolicy.LeastRelevance"/>.</summary>
    public static TrainingOffer[] For(Occupation occupation, IReadOnlyCollection<TrainingOffer> offers, LadderPolicy policy)
    {
        var asked = occupation.Demands.Select(one => one.Skill).ToHashSet();
        return [.. offers.Where(one => one.Outcomes.Count(asked.Contains) >= policy.LeastRelevance * one.Outcomes.Length)];
    }
}
