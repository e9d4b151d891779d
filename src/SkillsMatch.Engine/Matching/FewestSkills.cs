using System.Collections.Immutable;
using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Matching;

/// <summary>
/// Finds the fewest missing skills that bring a score to the "Past goed" line. Exact: set sizes are tried from small to large, and a
/// branch is left only when even the largest single gains cannot reach the line; gains of several skills never exceed the sum of
/// their single gains, because each demand counts its best grasp only.
/// </summary>
internal sealed class FewestSkills
{
    private const double Rounding = 1e-9; // a bound is never so tight that rounding could cut off an answer

    private readonly double _line;
    private readonly double _possible;
    private readonly double[] _points;
    private readonly List<Learnable> _learnables;

    private FewestSkills(double line, double[] points, List<Learnable> learnables)
    {
        (_line, _points, _learnables) = (line, points, learnables);
        foreach (var one in points)
            _possible += one;
    }

    /// <summary>The skills and the score they lead to; null: it takes more than <see cref="MatchPolicy.CounterfactualSkills"/>.</summary>
    public static (ImmutableArray<SkillId> Skills, double Value)? For(Profile profile, Vacancy vacancy, MatchPolicy policy)
    {
        var contributions = Contribution.AllFor(profile, vacancy.Demands, policy);
        var shares = contributions.Select(one => one.Grasp?.ShareOf(one.Demand, policy) ?? 0).ToArray();
        var learnables = contributions
            .Where(one => one.State != DemandState.Met)
            .Select(one => Learnable.For(one.Demand.Skill, contributions, shares, profile, policy))
            .OrderByDescending(one => one.Gain)
            .ThenBy(one => one.Skill)
            .ToList();
        var search = new FewestSkills(policy.Words.GoodFrom, [.. contributions.Select(one => one.Possible)], learnables);

        for (var size = 0; size <= Math.Min(policy.CounterfactualSkills, learnables.Count); size++)
        {
            if (search.Find(shares, first: 0, size) is { } found)
                return found;
        }
        return null;
    }

    private (ImmutableArray<SkillId>, double)? Find(double[] shares, int first, int size)
    {
        var value = ValueOf(shares);
        if (size == 0)
            return value >= _line ? ([], value) : null;

        for (var place = first; place + size <= _learnables.Count; place++)
        {
            var mostGained = _learnables.Skip(place).Take(size).Sum(one => one.Gain);
            if (value + mostGained / _possible < _line - Rounding)
                return null; // learnables are in order of gain: later ones bring less still
            if (Find(_learnables[place].LearntOn(shares), place + 1, size - 1) is var (skills, then))
                return (skills.Insert(0, _learnables[place].Skill), then);
        }
        return null;
    }

    // The same additions in the same order as Score makes, so that both agree to the last bit.
    private double ValueOf(double[] shares)
    {
        var earned = 0.0;
        for (var place = 0; place < shares.Length; place++)
            earned += shares[place] == 0 ? 0 : _points[place] * shares[place];
        return earned / _possible;
    }

    /// <param name="Skill">A demanded skill that is not met.</param>
    /// <param name="Shares">Per demand the share that this skill alone earns.</param>
    /// <param name="Gain">Points it adds when learnt alone.</param>
    private sealed record Learnable(SkillId Skill, double[] Shares, double Gain)
    {
        public static Learnable For(
            SkillId skill, ImmutableArray<Contribution> contributions, double[] now, Profile profile, MatchPolicy policy)
        {
            var spread = Profile.Of(profile.JobSeeker with { Skills = [new HeldSkill(skill)] }, profile.Taxonomy, policy);
            var shares = contributions.Select(one => spread.GraspOf(one.Demand, policy)?.ShareOf(one.Demand, policy) ?? 0).ToArray();
            var gain = shares.Select((share, place) => Math.Max(0, share - now[place]) * contributions[place].Possible).Sum();
            return new Learnable(skill, shares, gain);
        }

        public double[] LearntOn(double[] shares) => [.. shares.Select((share, place) => Math.Max(share, Shares[place]))];
    }
}
