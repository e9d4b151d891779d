using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Ladder;

/// <summary>
/// The offers that one person can come to: a start ahead, a journey accepted, and admitted at once or by way of other offers.
/// </summary>
internal sealed class RouteOptions
{
    private readonly List<RouteOption> _reachable;
    private readonly DateOnly _today;

    private RouteOptions(List<RouteOption> reachable, Learner afterAll, DateOnly today) =>
        (_reachable, AfterAll, _today) = (reachable, afterAll, today);

    /// <summary>The person after every offer there is: what cannot be gained here cannot be gained.</summary>
    public Learner AfterAll { get; }

    public static RouteOptions For(LadderStart start, IEnumerable<TrainingOffer> offers)
    {
        var held = start.JobSeeker.Skills.Select(one => one.Skill).ToHashSet();
        var usable = offers
            .Where(offer => offer.NextStart(start.Today) is not null && !TravelCondition.For(start.JobSeeker, offer.Place).Fails)
            .Select(offer => RouteOption.Of(offer, held, start.JobSeeker.Level))
            .ToList();
        var afterAll = new Learner();
        return new RouteOptions(afterAll.TakeAll(usable), afterAll, start.Today);
    }

    /// <summary>
    /// The options that matter for these skills: those that teach one, and those that open the way to one that matters, by id.
    /// Options that another one can replace in every route are dropped; that loses no route worth having.
    /// </summary>
    public List<RouteOption> For(IReadOnlyCollection<SkillId> needed)
    {
        var (skills, levels) = (needed.ToHashSet(), new HashSet<int>());
        var relevant = new HashSet<RouteOption>(ReferenceEqualityComparer.Instance);
        while (_reachable.Where(one => !relevant.Contains(one) && Matters(one)).ToList() is { Count: > 0 } found)
        {
            relevant.UnionWith(found);
            skills.UnionWith(found.SelectMany(one => one.Needs));
            levels.UnionWith(found.Where(one => one.NeedsLevel > 0).Select(one => one.NeedsLevel));
        }
        return [.. relevant.Where(one => !IsReplaceable(one)).OrderBy(one => one.Offer.Id)];

        bool IsReplaceable(RouteOption option) => relevant.Any(other => other != option && other.Dominates(option, skills, _today));

        bool Matters(RouteOption option) => option.Teaches.Overlaps(skills) || levels.Any(level => option.GivesLevel >= level);
    }
}
