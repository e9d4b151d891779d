using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Ladder;

/// <summary>What a person has gained on the way, beyond where the route began.</summary>
internal sealed class Learner
{
    private readonly HashSet<SkillId> _learnt = [];

    /// <summary>Level gained; 0: none above the one the route began with.</summary>
    public int Level { get; private set; }

    public bool Has(SkillId skill) => _learnt.Contains(skill);

    public bool Admits(RouteOption option) => option.NeedsLevel <= Level && option.Needs.IsSubsetOf(_learnt);

    public void Take(RouteOption option)
    {
        _learnt.UnionWith(option.Teaches);
        Level = Math.Max(Level, option.GivesLevel);
    }

    /// <summary>Takes all options that can be taken in some order; the order found, which lacks those that cannot.</summary>
    public List<RouteOption> TakeAll(IEnumerable<RouteOption> options)
    {
        var waiting = options.ToList();
        var taken = new List<RouteOption>();
        while (waiting.FirstOrDefault(Admits) is { } next)
        {
            Take(next);
            taken.Add(next);
            waiting.Remove(next);
        }
        return taken;
    }
}
