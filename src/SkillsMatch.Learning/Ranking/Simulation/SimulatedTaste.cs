using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Learning.Ranking.Simulation;

/// <summary>
/// The truth of the simulation, hidden from the trainer: how likely somebody is to want a match, from its contributions. It differs from the
/// score on purpose: what is nearly there counts for less, one heavy gap spoils much, wishes count for more, and so does certainty.
/// </summary>
internal static class SimulatedTaste
{
    private const double Middle = 3.5;
    private const double Sharpness = 1.8;

    /// <summary>0 to 1.</summary>
    public static double ChanceWanted(Score score, ImmutableArray<HardCondition> conditions)
    {
        var essential = score.Contributions.Where(one => one.Demand.Importance is Importance.Essential).ToList();
        var points = essential.Sum(one => one.Possible);
        var met = points > 0 ? essential.Sum(Worth) / points : 0.5;
        var gap = points > 0 ? essential.Where(one => one.State is DemandState.Missing).Select(one => one.Possible).DefaultIfEmpty(0).Max() / points : 0;
        var desirable = score.Contributions.Where(one => one.Demand.Importance is Importance.Desirable).ToList();
        var nice = desirable.Count > 0 ? desirable.Average(one => Worth(one) / one.Possible) : 0.5;
        var wishes = score.Preferences.Sum(one => one.Outcome switch { ConditionOutcome.Met => 0.6, ConditionOutcome.NotMet => -0.4, _ => 0 });
        var doubts = conditions.Count(one => one.Outcome is ConditionOutcome.Unknown);
        var worth = 4 * met - 2 * gap + 0.8 * nice + wishes - 0.15 * doubts;
        return 1 / (1 + Math.Exp(-Sharpness * (worth - Middle)));
    }

    private static double Worth(Contribution one) => one.State is DemandState.Met ? one.Earned : 0.5 * one.Earned * one.Earned / one.Possible;
}
