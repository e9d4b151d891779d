using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Learning.Training;

namespace SkillsMatch.Learning.Ranking.Simulation;

/// <summary>One match on a simulated list, with the truth about it.</summary>
/// <param name="Shown">As the trainer gets it.</param>
/// <param name="ChanceWanted">The truth, 0 to 1.</param>
internal sealed record SimulatedMatch(ShownMatch Shown, double ChanceWanted);

/// <summary>Simulated people who go down their list, look at less the lower it stands, and judge some of what they look at.</summary>
/// <param name="steepness">How fast looking falls with place: place to the power −steepness. The trainer is not told.</param>
/// <param name="atRandom">Whether they judge by lot instead of by taste.</param>
internal sealed class SimulatedReader(double steepness, bool atRandom)
{
    private const float Mistaken = 0.05f;
    private const float SaysNo = 0.15f;
    private const double WantedAtRandom = 0.25;

    /// <summary>Each judgement with the list it was given on.</summary>
    public IEnumerable<FeedbackList> Read(ImmutableArray<SimulatedMatch> list, int number, int seed)
    {
        var dice = Dice.For(seed, step: 12, number);
        var judged = new List<FeedbackList>();
        ImmutableArray<ShownMatch> shown = [.. list.Select(one => one.Shown)];
        for (var at = 0; at < list.Length; at++)
        {
            if (dice.Unit() < Math.Pow(at + 1, -steepness) && JudgementOf(list[at].ChanceWanted, ref dice) is { } judgement)
                judged.Add(new FeedbackList(new Guid(number, (short)at, 3, new byte[8]), shown, at, judgement));
        }
        return judged;
    }

    private Judgement? JudgementOf(double chanceWanted, ref Dice dice)
    {
        var wanted = dice.Unit() < (atRandom ? WantedAtRandom : chanceWanted);
        if (dice.Unit() < Mistaken)
            wanted = !wanted;
        var further = dice.Unit();
        if (wanted)
            return new Judgement(further switch { < 0.7f => Verdict.Good, < 0.9f => Verdict.Applied, < 0.97f => Verdict.Invited, _ => Verdict.Hired });
        return further < SaysNo ? new Judgement(Verdict.NotForMe, NotForMeReason.LacksSomething) : null;
    }
}
